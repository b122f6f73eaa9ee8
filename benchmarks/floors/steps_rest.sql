with mine as materialized (
  select o.id from organization o
  where o.district_id = $1 and o.ancestor_ids && array(
    select r.organization_id from role_assignment r
    where r.district_id = $1 and r.person_id = $2 and r.role = 'school_leader'
      and r.begins_on <= $3 and (r.ends_on is null or r.ends_on >= $3))
), readable as materialized (
  select id from mine where id <> $1 union all select $1 where exists (select from mine)
), page as materialized (
  select s.* from readable
  -- School by school, along the index of its steps: along the order of all steps it would meet forty schools' to find one's.
  cross join lateral (select * from step s where s.district_id = $1 and s.organization_id = readable.id offset 0) s
  order by s.sequence, s.id limit 101
), owner as materialized (
  select p.id, row_to_json(o) as item
  from person p
  cross join lateral (
    select coalesce(bool_and(r.role = 'guardian'), false) as is_only_guardian,
      coalesce(bool_or(r.is_now), false) as is_below, coalesce(bool_or(r.is_now and r.role = 'learner'), false) as learns_below
    from (
      select r.role, r.organization_id in (select id from mine)
        and r.begins_on <= $3 and (r.ends_on is null or r.ends_on >= $3) as is_now
      from role_assignment r where r.district_id = $1 and r.person_id = p.id) r) a
  cross join lateral (
    select p.id, p.version, p.created_at, p.updated_at, p.given_name, p.family_name, p.preferred_name,
      coalesce(p.preferred_name, p.given_name) || ' ' || p.family_name as display_name,
      case when a.is_below then p.email end as email,
      case when a.is_below then p.phone end as phone,
      case when a.is_below then p.birth_date end as birth_date,
      p.grade_levels, p.is_learner, p.is_active, p.erased_at,
      (select coalesce(json_object_agg(x.system, x.value order by x.system), '{}') from external_id x
        where x.district_id = $1 and x.resource_id = p.id) as external_ids,
      case when a.is_below then '{}' else '{email,phone,birth_date}' end::text[] as redacted) o
  where p.district_id = $1 and p.id in (select responsible_id from page)
    and case when p.is_learner then a.learns_below when a.is_only_guardian then a.is_below
      else exists (select from mine) end
), line as materialized (
  select t.id, row_to_json(o) as item
  from strategy t
  cross join lateral (
    select t.id, t.version, t.created_at, t.updated_at, t.plan_id, t.implementation_plan_id, t.organization_id, t.title,
      t.kind, t.description, t.rank) o
  where t.district_id = $1 and t.id in (select strategy_id from page) and t.organization_id in (select id from readable)
)
select row_to_json(answer)::text from (
  select
    (select coalesce(json_agg(o), '[]') from (
      select s.id, s.version, s.created_at, s.updated_at, s.plan_id, s.implementation_plan_id, s.strategy_id,
        s.organization_id, s.title, s.description, s.sequence, s.status, s.responsible_id, s.due_on, s.completed_on,
        coalesce(s.due_on < $3 and s.status not in ('done', 'dropped'), false) as is_overdue, s.origin_step_id,
        array(select d.depends_on_id from step_dependency d where d.district_id = $1 and d.step_id = s.id
          order by d.depends_on_id) as depends_on_ids,
        owner.item as responsible, line.item as strategy
      from page s
      left join owner on owner.id = s.responsible_id
      left join line on line.id = s.strategy_id
      order by s.sequence, s.id limit 100) o) as data,
    (select translate(encode(convert_to(json_build_array('sequence', s.sequence::text, s.id::text)::text, 'UTF8'), 'base64'),
        E'+/=\n', '-_')
      from page s where (select count(*) > 100 from page) order by s.sequence, s.id offset 99 limit 1) as next_cursor,
    (select count(*) > 100 from page) as has_more
) answer
