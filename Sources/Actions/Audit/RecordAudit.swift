import Crypto
import Domain
import Foundation
import Storage

extension Office {
  /// Adds a line to the audit log, in the transaction of what it tells of.
  ///
  /// The hash covers every field and the hash before it, so that a changed or removed line breaks the chain.
  func record(
    _ action: String, _ subject: String, _ id: Int64?, detail: [String: String] = [:], by person: Person?,
    in connection: any Connection
  ) throws {
    let store = AuditStore(connection)
    let previous = try store.findNewest()
    var entry = AuditEntry(
      number: (previous?.number ?? 0) + 1, at: now, personID: person?.id, action: action, subject: subject,
      subjectID: id, detail: try auditJSON(detail), previousHash: previous?.hash ?? "", hash: "")
    entry.hash = auditHash(entry)
    try store.save(entry)
  }
}

/// SHA-256 over all fields but the hash itself, each with its length before it.
func auditHash(_ entry: AuditEntry) -> String {
  let fields = [
    String(entry.number), entry.at, entry.personID.map(String.init) ?? "", entry.action, entry.subject,
    entry.subjectID.map(String.init) ?? "", entry.detail, entry.previousHash,
  ]
  let text = fields.map { "\($0.utf8.count):\($0)" }.joined()
  return hexadecimal(SHA256.hash(data: Data(text.utf8)))
}

private func auditJSON(_ detail: [String: String]) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(detail), as: UTF8.self)
}

/// Bytes as digits 0 to f, two a byte.
public func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
