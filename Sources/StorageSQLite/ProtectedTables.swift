import GRDB

/// Tables that only grow: SQLite itself refuses to change or remove their rows, whatever program asks it to.
///
/// Kept by the driver, not by a migration: how an engine says it is its own.
enum ProtectedTables {
  static let names = ["audit_entry", "figure"]

  static func protect(_ db: GRDB.Database) throws {
    for table in names {
      for act in ["UPDATE", "DELETE"] {
        try db.execute(
          sql: """
            CREATE TRIGGER IF NOT EXISTS \(table)_no_\(act.lowercased()) BEFORE \(act) ON \(table)
            BEGIN SELECT RAISE(ABORT, '\(table) only grows'); END
            """)
      }
    }
  }
}
