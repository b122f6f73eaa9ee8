select row_to_json(grid)::text from (
  select
    (select coalesce(json_agg(k), '[]') from (
      select k.id, k.code, k.statement
      from competency k
      where k.district_id = $1 and k.framework_id = c.framework_id and k.is_judged and not k.is_habit
        and k.education_levels && c.grade_levels
        and exists (
          select from role_assignment r
          where r.district_id = $1 and r.person_id = $2 and r.role = 'teacher'
            and r.begins_on <= $3 and (r.ends_on is null or r.ends_on >= $3))
      order by k.place limit 60) k) as competencies,
    (select coalesce(json_agg(l), '[]') from (
      select p.id, coalesce(p.preferred_name, p.given_name) || ' ' || p.family_name as name, array[]::text[] as redacted,
        (select coalesce(json_agg(x), '[]') from (
          select s.competency_id as "competencyId", s.level, s.state, s.score
          from progress s
          where s.district_id = $1 and s.learner_id = e.person_id and not s.is_habit
            and s.competency_id = any (array(
              select k.id from competency k
              where k.district_id = $1 and k.framework_id = c.framework_id and k.is_judged and not k.is_habit
                and k.education_levels && c.grade_levels))
          order by s.competency_id limit 60) x) as cells
      from enrollment e
      join person p on p.district_id = $1 and p.id = e.person_id
      where e.district_id = $1 and e.class_id = c.id and e.role = 'learner'
        and e.begins_on <= $3 and (e.ends_on is null or e.ends_on >= $3)
      order by p.family_name, p.given_name, e.id limit 120) l) as learners
  from class c
  where c.district_id = $1 and c.id = $4
    and exists (
      select from enrollment m
      where m.district_id = $1 and m.class_id = c.id and m.person_id = $2 and m.role in ('teacher', 'aide')
        and m.begins_on <= $3 and (m.ends_on is null or m.ends_on >= $3))
) grid
