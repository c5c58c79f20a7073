public import Domain
import Storage
import VietnameseText

/// A person says where the daily digest goes; an empty address ends it.
public struct SetMailAddress: Sendable {
  public var address: String

  public init(address: String) { self.address = address }

  public func run(in office: Office, by person: Person) async throws {
    let address = trimBlanks(address)
    guard address.isEmpty || isMailAddress(address) else {
      throw ActionError.invalid([
        FieldProblem(
          "mail", vi: "“\(address.prefix(60))” không phải là địa chỉ thư. Ghi như ten@langson.gov.vn.",
          en: "“\(address.prefix(60))” is no mail address. Write name@langson.gov.vn.")
      ])
    }
    try await office.database.write { connection in
      let store = DigestStore(connection)
      if address.isEmpty {
        try store.deleteAddress(of: person.id)
      } else {
        try store.saveAddress(address, of: person.id, at: office.now)
      }
      try office.record(
        address.isEmpty ? "end-digest" : "set-mail-address", "person", person.id, by: person, in: connection)
    }
  }
}

/// One name at one host, of letters that need no quoting: what reaches a mail program can start no second header or recipient.
func isMailAddress(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, text.utf8.count <= 254, !parts[0].isEmpty, !text.hasPrefix("-"), parts[1].contains(".")
  else { return false }
  func isPlain(_ byte: UInt8, _ more: String) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: more.utf8.contains(byte)
    }
  }
  let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
  return parts[0].utf8.allSatisfy { isPlain($0, "._+-") }
    && labels.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { isPlain($0, "-") } }
}
