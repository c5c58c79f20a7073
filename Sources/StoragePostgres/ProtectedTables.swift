import Storage

/// Tables that only grow: PostgreSQL itself refuses to change or remove their rows, whatever program asks it to.
///
/// Kept by the driver, not by a migration: how an engine says it is its own. A table that a migration made anew gets its
/// triggers in the same transaction.
enum ProtectedTables {
  static let names = ["audit_entry", "figure"]

  static func protect(_ connection: any Connection) throws {
    let bare = try names.filter { try !isProtected($0, connection) }
    if bare.isEmpty { return }
    try connection.execute(
      """
      CREATE OR REPLACE FUNCTION only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% only grows', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
      END $$
      """)
    for table in bare {
      try connection.execute(
        """
        CREATE TRIGGER \(unescaped: table)_keeps_rows BEFORE UPDATE OR DELETE ON \(unescaped: table)
        FOR EACH ROW EXECUTE FUNCTION only_grows()
        """)
      try connection.execute(
        """
        CREATE TRIGGER \(unescaped: table)_keeps_all BEFORE TRUNCATE ON \(unescaped: table)
        FOR EACH STATEMENT EXECUTE FUNCTION only_grows()
        """)
    }
  }

  private static func isProtected(_ table: String, _ connection: any Connection) throws -> Bool {
    let triggers = try connection.rows(
      """
      SELECT t.tgname
      FROM pg_trigger t
      JOIN pg_class c ON c.oid = t.tgrelid
      WHERE c.relname = \(table) AND pg_table_is_visible(c.oid)
        AND t.tgname IN (\(list: [table + "_keeps_rows", table + "_keeps_all"]))
      """)
    return triggers.count == 2
  }
}
