-- 由数据库目录生成（node scripts/citus-sql.mjs），test/database/catalogue.test.ts 核对。没有在 Citus 上试过。
-- Made from the catalogue; never tried on Citus.
create extension if not exists citus;

-- 小的共用表：每个节点一份。Shared tables: a copy on every node.
select create_reference_table('account_key');
select create_reference_table('agency_key');
select create_reference_table('installation');
select create_reference_table('ledger_day_root');
select create_reference_table('ledger_timestamp');
select create_reference_table('sign_in_delay');

-- 其余按机关分布。All others by body.
select create_distributed_table('agency', 'agency_id');
select create_distributed_table('agency_name', 'agency_id', colocate_with => 'agency');
select create_distributed_table('agency_succession', 'agency_id', colocate_with => 'agency');
select create_distributed_table('annual_report', 'agency_id', colocate_with => 'agency');
select create_distributed_table('audit_burst', 'agency_id', colocate_with => 'agency');
select create_distributed_table('audit_entry', 'agency_id', colocate_with => 'agency');
select create_distributed_table('audit_origin', 'agency_id', colocate_with => 'agency');
select create_distributed_table('credential_passkey', 'agency_id', colocate_with => 'agency');
select create_distributed_table('credential_password', 'agency_id', colocate_with => 'agency');
select create_distributed_table('credential_totp', 'agency_id', colocate_with => 'agency');
select create_distributed_table('deputy', 'agency_id', colocate_with => 'agency');
select create_distributed_table('desk_session', 'agency_id', colocate_with => 'agency');
select create_distributed_table('installation_setting', 'agency_id', colocate_with => 'agency');
select create_distributed_table('invitation', 'agency_id', colocate_with => 'agency');
select create_distributed_table('known_place', 'agency_id', colocate_with => 'agency');
select create_distributed_table('ledger_day_leaf', 'agency_id', colocate_with => 'agency');
select create_distributed_table('ledger_event', 'agency_id', colocate_with => 'agency');
select create_distributed_table('ledger_root', 'agency_id', colocate_with => 'agency');
select create_distributed_table('ledger_sealed_head', 'agency_id', colocate_with => 'agency');
select create_distributed_table('ledger_stream', 'agency_id', colocate_with => 'agency');
select create_distributed_table('mail', 'agency_id', colocate_with => 'agency');
select create_distributed_table('officer', 'agency_id', colocate_with => 'agency');
select create_distributed_table('officer_post', 'agency_id', colocate_with => 'agency');
select create_distributed_table('officer_role', 'agency_id', colocate_with => 'agency');
select create_distributed_table('reminder', 'agency_id', colocate_with => 'agency');
select create_distributed_table('section', 'agency_id', colocate_with => 'agency');
select create_distributed_table('sign_in_ticket', 'agency_id', colocate_with => 'agency');
select create_distributed_table('stored_file', 'agency_id', colocate_with => 'agency');
select create_distributed_table('vault_key', 'agency_id', colocate_with => 'agency');
select create_distributed_table('vault_record', 'agency_id', colocate_with => 'agency');
