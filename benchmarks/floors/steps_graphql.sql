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
  cross join lateral (
    select s.id, s.sequence, s.title, s.status, s.due_on, s.responsible_id, s.strategy_id
    from step s where s.district_id = $1 and s.organization_id = readable.id offset 0) s
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
    select p.id, coalesce(p.preferred_name, p.given_name) || ' ' || p.family_name as "displayName") o
  where p.district_id = $1 and p.id in (select responsible_id from page)
    and case when p.is_learner then a.learns_below when a.is_only_guardian then a.is_below
      else exists (select from mine) end
), line as materialized (
  select t.id, row_to_json(o) as item
  from strategy t
  cross join lateral (select t.id, t.title) o
  where t.district_id = $1 and t.id in (select strategy_id from page) and t.organization_id in (select id from readable)
)
select row_to_json(answer)::text from (
  select
    (select coalesce(json_agg(o), '[]') from (
      select s.id, s.title, s.status, s.due_on as "dueOn",
        coalesce(s.due_on < $3 and s.status not in ('done', 'dropped'), false) as "isOverdue",
        owner.item as responsible, line.item as strategy
      from page s
      left join owner on owner.id = s.responsible_id
      left join line on line.id = s.strategy_id
      order by s.sequence, s.id limit 100) o) as nodes,
    (select row_to_json(p) from (
      select (select count(*) > 100 from page) as "hasNextPage",
        (select translate(encode(convert_to(
            json_build_array('sequence', s.sequence::text, s.id::text)::text, 'UTF8'), 'base64'), E'+/=\n', '-_')
          from (select sequence, id from page order by sequence, id limit 100) s
          order by s.sequence desc, s.id desc limit 1) as "endCursor") p) as "pageInfo"
) answer
