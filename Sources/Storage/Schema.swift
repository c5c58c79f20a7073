/// One step of the database's schema. Text, numbered, never edited once released (scripts/check-migrations).
public struct Migration: Sendable {
  public let number: Int
  public let name: String
  public let statements: [String]

  init(_ number: Int, _ name: String, _ statements: [String]) {
    self.number = number
    self.name = name
    self.statements = statements
  }
}

public enum Schema {
  /// All migrations in order; `Migrations/newest.txt` names the last.
  public static let migrations: [Migration] = [
    createOrganisationsAndPeople, createDocumentsAndPlans, createFigures, createSubmissions, createAudit,
    approveAndReturnFigures, acceptFindings, replaceDocuments, keepCatalogueAndRegimes, sendDigests,
    approveConsolidatedReports, createRegistries, guardAccounts, runMovements, recordRuralStandards,
  ]

  /// Brings the schema up to date, inside one transaction. Returns how many steps were taken.
  ///
  /// `last` stops at an earlier step: how tests make the databases of older programs.
  @discardableResult
  public static func migrate(_ connection: any Connection, upTo last: Int = migrations.count) throws -> Int {
    try connection.execute(
      """
      CREATE TABLE IF NOT EXISTS schema_step (
        number INTEGER NOT NULL PRIMARY KEY,
        name TEXT NOT NULL
      )
      """)
    let newest = try newestStep(connection)
    guard newest <= migrations.count else {
      throw StorageError.newerSchema(found: newest, known: migrations.count)
    }
    let missing = migrations.filter { $0.number > newest && $0.number <= last }
    for migration in missing {
      for statement in migration.statements { try connection.execute("\(unescaped: statement)") }
      try connection.execute("INSERT INTO schema_step (number, name) VALUES (\(migration.number), \(migration.name))")
    }
    return missing.count
  }

  /// The number of the last step that the database has taken; 0 before the first.
  public static func newestStep(_ connection: any Connection) throws -> Int {
    Int(try connection.firstRow("SELECT MAX(number) AS newest FROM schema_step")?.optionalInteger("newest") ?? 0)
  }
}
