public import Storage

/// The first place where the audit log is not as it was written.
public enum AuditFault: Hashable, Sendable {
  /// A line's content does not fit its hash.
  case altered(number: Int64)
  /// A line does not follow the one before it.
  case broken(number: Int64)
}

/// Goes through the whole chain, oldest first. Returns nil where every line is as it was written.
public func findAuditFault(_ connection: any Connection) throws -> AuditFault? {
  let store = AuditStore(connection)
  var previous = ""
  var number: Int64 = 1
  while true {
    let entries = try store.list(from: number, limit: 1000)
    if entries.isEmpty { return nil }
    for entry in entries {
      guard entry.number == number, entry.previousHash == previous else { return .broken(number: number) }
      guard auditHash(entry) == entry.hash else { return .altered(number: number) }
      previous = entry.hash
      number += 1
    }
  }
}
