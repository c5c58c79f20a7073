/// Where people get their daily digest, and which they got.
public struct DigestStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func saveAddress(_ address: String, of personID: Int64, at moment: String) throws {
    try connection.execute(
      """
      INSERT INTO mail_address (person_id, address, updated_at)
      VALUES (\(personID), \(address), \(moment))
      ON CONFLICT (person_id) DO UPDATE SET address = excluded.address, updated_at = excluded.updated_at
      """)
  }

  public func deleteAddress(of personID: Int64) throws {
    try connection.execute("DELETE FROM mail_address WHERE person_id = \(personID)")
  }

  public func findAddress(of personID: Int64) throws -> String? {
    try connection.firstRow("SELECT address FROM mail_address WHERE person_id = \(personID)")?.text("address")
  }

  /// Addresses of people whose account is open, by person.
  public func listAddresses() throws -> [(personID: Int64, address: String)] {
    try connection.rows(
      """
      SELECT m.person_id, m.address
      FROM mail_address m
      JOIN person p ON p.id = m.person_id
      WHERE p.is_active = 1
      ORDER BY m.person_id
      """
    ).map { (try $0.integer("person_id"), try $0.text("address")) }
  }

  /// Notes that a person gets the digest of a day; false where they got it before.
  public func saveSent(to personID: Int64, on day: String, at moment: String) throws -> Bool {
    try connection.execute(
      """
      INSERT INTO digest (person_id, day, sent_at)
      VALUES (\(personID), \(day), \(moment))
      ON CONFLICT (person_id, day) DO NOTHING
      """)
    return connection.changes == 1
  }

  /// It could not be sent after all.
  public func deleteSent(to personID: Int64, on day: String) throws {
    try connection.execute("DELETE FROM digest WHERE person_id = \(personID) AND day = \(day)")
  }
}
