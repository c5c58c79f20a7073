/// What a backup says of itself: read before anything of it is used.
public struct BackupManifest: Codable, Hashable, Sendable {
  /// Of the manifest's form.
  public var format: Int
  /// UTC, ISO 8601.
  public var madeAt: String
  /// "0.1.0".
  public var program: String
  /// The newest step of the schema.
  public var schema: Int
  public var bytes: Int
  public var sha256: String
  /// The newest line of the audit log when the backup was made; nil in an empty database.
  public var anchor: AuditAnchor?
  /// Rows of each table, for people who want to see that all is there.
  public var rows: [String: Int]

  public static let currentFormat = 1
}

/// A line of the audit log and its hash. Written down elsewhere it shows later whether the log's end was cut off.
public struct AuditAnchor: Codable, Hashable, Sendable, CustomStringConvertible {
  public var number: Int64
  public var hash: String

  public init(number: Int64, hash: String) {
    self.number = number
    self.hash = hash
  }

  /// "1234:9f86d081…"
  public var description: String { "\(number):\(hash)" }

  /// Reads `description`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let number = Int64(parts[0]), number > 0, parts[1].count == 64,
      parts[1].allSatisfy(\.isHexDigit)
    else { return nil }
    self.init(number: number, hash: parts[1].lowercased())
  }
}

public enum BackupError: Error, Hashable, Sendable {
  /// The file is no backup of this program.
  case notABackup
  /// It is encrypted, and the password is missing or wrong.
  case wrongPassword
  /// Cut off or changed since it was made.
  case damaged(String)
  /// Made by a newer version of the program.
  case newer(format: Int)
  /// There is a file already where the database is to be put.
  case targetExists(String)
  case cannotWrite(String)
}
