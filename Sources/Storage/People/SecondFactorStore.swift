/// What people prove themselves with beside their password. A recovery code is kept as its hash; the shared secret has to be
/// kept as it is, since codes are computed from it.
public struct SecondFactorStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  /// A secret that the person's telephone is to take up; replaces the one before.
  public func saveSecret(_ secret: String, of personID: Int64) throws {
    try connection.execute(
      """
      INSERT INTO second_factor (person_id, secret, confirmed_at, last_step)
      VALUES (\(personID), \(secret), NULL, 0)
      ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, confirmed_at = NULL, last_step = 0
      """)
  }

  /// The telephone has shown the right code: from now on the factor is asked for.
  public func saveConfirmation(at moment: String, of personID: Int64) throws {
    try connection.execute("UPDATE second_factor SET confirmed_at = \(moment) WHERE person_id = \(personID)")
  }

  /// The code of that step is spent. False where it, or a later one, was spent before.
  public func saveStep(_ step: Int64, of personID: Int64) throws -> Bool {
    try connection.execute(
      "UPDATE second_factor SET last_step = \(step) WHERE person_id = \(personID) AND last_step < \(step)")
    return connection.changes > 0
  }

  public func find(_ personID: Int64) throws -> SecondFactor? {
    try connection.firstRow(
      "SELECT secret, confirmed_at FROM second_factor WHERE person_id = \(personID)"
    ).map {
      SecondFactor(secret: try $0.text("secret"), isConfirmed: try $0.optionalText("confirmed_at") != nil)
    }
  }

  public func delete(_ personID: Int64) throws {
    try connection.execute("DELETE FROM recovery_code WHERE person_id = \(personID)")
    try connection.execute("DELETE FROM second_factor WHERE person_id = \(personID)")
  }

  /// The person's recovery codes, instead of those before.
  public func saveRecoveryCodes(_ hashes: [String], of personID: Int64) throws {
    try connection.execute("DELETE FROM recovery_code WHERE person_id = \(personID)")
    for hash in hashes {
      try connection.execute(
        "INSERT INTO recovery_code (code_hash, person_id, used_at) VALUES (\(hash), \(personID), NULL)")
    }
  }

  /// Spends a recovery code; false where it is none of the person's, or spent.
  public func spendRecoveryCode(_ hash: String, of personID: Int64, at moment: String) throws -> Bool {
    try connection.execute(
      """
      UPDATE recovery_code SET used_at = \(moment)
      WHERE code_hash = \(hash) AND person_id = \(personID) AND used_at IS NULL
      """)
    return connection.changes > 0
  }

  public func countRecoveryCodes(of personID: Int64) throws -> Int64 {
    try connection.firstRow(
      "SELECT COUNT(*) AS left_over FROM recovery_code WHERE person_id = \(personID) AND used_at IS NULL"
    )?.integer("left_over") ?? 0
  }
}

/// A secret shared with a person's telephone.
public struct SecondFactor: Sendable, Hashable {
  /// Base32, as telephones read it.
  public var secret: String
  /// A right code was shown once: it is asked for at each sign-in.
  public var isConfirmed: Bool

  public init(secret: String, isConfirmed: Bool) {
    self.secret = secret
    self.isConfirmed = isConfirmed
  }
}
