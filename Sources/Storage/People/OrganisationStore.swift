public import Domain
import VietnameseText

/// Units of the department. Every question says for which day: a unit may have another name or parent on another.
public struct OrganisationStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  /// Adds a unit with its first version.
  public func save(_ unit: Organisation, position: Int) throws {
    try connection.execute("INSERT INTO organisation (id, code) VALUES (\(unit.id), \(unit.code))")
    try connection.execute(
      """
      INSERT INTO organisation_version (organisation_id, valid_from, valid_to, parent_id, kind, name, name_key,
        short_name, reports, position)
      VALUES (\(unit.id), \(unit.validFrom), \(unit.validTo), \(unit.parentID), \(unit.kind), \(unit.name),
        \(foldForSearch(unit.name)), \(unit.shortName), \(unit.reports), \(position))
      """)
  }

  /// The units as they were on `day`, in the department's order.
  public func list(on day: Day) throws -> [Organisation] {
    try connection.rows(
      """
      SELECT o.id, o.code, v.valid_from, v.valid_to, v.parent_id, v.kind, v.name, v.short_name, v.reports
      FROM organisation_version v
      JOIN organisation o ON o.id = v.organisation_id
      WHERE v.valid_from <= \(day) AND (v.valid_to IS NULL OR v.valid_to >= \(day))
      ORDER BY v.position, o.id
      """
    ).map(Organisation.init)
  }
}

extension Organisation {
  init(_ row: Row) throws {
    self.init(
      id: try row.integer("id"), code: try row.text("code"), parentID: try row.optionalInteger("parent_id"),
      kind: try row.word("kind"), name: try row.text("name"), shortName: try row.text("short_name"),
      validFrom: try row.day("valid_from"), validTo: try row.optionalDay("valid_to"), reports: try row.flag("reports"))
  }
}
