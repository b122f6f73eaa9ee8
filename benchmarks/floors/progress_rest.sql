select row_to_json(learner)::text from (
  select p.id, coalesce(p.preferred_name, p.given_name) || ' ' || p.family_name as name,
    coalesce(lines.progress, '[]') as progress, coalesce(lines.habits, '[]') as habits, array[]::text[] as truncated,
    array[]::text[] as redacted
  from person p
  cross join lateral (
    select json_agg(x.line) filter (where not x.is_habit) as progress,
      json_agg(x.line) filter (where x.is_habit) as habits
    from (
      select s.is_habit, row_to_json(o) as line
      from progress s
      cross join lateral (
        select s.id, s.competency_id,
          (select row_to_json(k) from (
            select k.id, k.framework_id, k.code, k.statement, k.learner_statement
            from competency k
            where k.district_id = $1 and k.id = s.competency_id
              and (select exists (
                select from role_assignment r
                where r.district_id = $1 and r.person_id = $2 and r.role = 'teacher'
                  and r.begins_on <= $3 and (r.ends_on is null or r.ends_on >= $3)))) k) as competency,
          s.score, s.level, s.state, s.since, s.evidence_count, s.trend) o
      where s.district_id = $1 and s.learner_id = p.id
      order by s.competency_id) x) lines
  where p.district_id = $1 and p.id = $4 and p.is_learner
    and exists (
      select from enrollment e
      join enrollment m on m.district_id = $1 and m.class_id = e.class_id and m.person_id = $2
        and m.role in ('teacher', 'aide') and m.begins_on <= $3 and (m.ends_on is null or m.ends_on >= $3)
      where e.district_id = $1 and e.person_id = p.id and e.role = 'learner'
        and e.begins_on <= $3 and (e.ends_on is null or e.ends_on >= $3))
) learner
