import Foundation
import VietnameseText

/// What a form sent: its fields in order, and its files.
struct Form: Sendable {
  struct Field: Sendable, Hashable {
    var name: String
    var value: String
  }

  struct File: Sendable {
    var field: String
    /// Only the last part of what the browser called it, without control characters; may be empty.
    var name: String
    var content: [UInt8]
  }

  var fields: [Field] = []
  var files: [File] = []

  static let tokenField = "form_token"
  static let maximumFields = 10_000

  /// The first field of that name as typed, "" where there is none.
  subscript(name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

  /// Without blanks at both ends.
  func trimmed(_ name: String) -> String { trimBlanks(self[name]) }

  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// Every field of that name: ticked boxes, repeated fields.
  func list(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  func identifier(_ name: String) -> Int64? { Int64(trimmed(name)) }

  func identifiers(_ name: String) -> [Int64] { list(name).compactMap { Int64($0) } }

  /// Fields called "<prefix><number>", as `entry-12`, with the number.
  func numbered(_ prefix: String) -> [(id: Int64, value: String)] {
    fields.compactMap { field in
      guard field.name.hasPrefix(prefix), let id = Int64(field.name.dropFirst(prefix.count)) else { return nil }
      return (id, field.value)
    }
  }

  /// Fields called "<prefix><name>", as `points-TC1`, by that name; of several the last.
  func named(_ prefix: String) -> [String: String] {
    Dictionary(
      fields.filter { $0.name.hasPrefix(prefix) }.map { (String($0.name.dropFirst(prefix.count)), $0.value) },
      uniquingKeysWith: { _, last in last })
  }

  func file(_ field: String) -> File? { files.first { $0.field == field } }
}

/// Bytes of a field as text: UTF-8, letters in one spelling (NFC), line ends as "\n". Nil where it is no text.
func fieldText(_ bytes: some Sequence<UInt8>) -> String? {
  guard let text = String(validating: Array(bytes), as: UTF8.self) else { return nil }
  guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x80 }) else { return text }
  var lines = String.UnicodeScalarView()
  var afterReturn = false
  for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
    if scalar.value == 0 { return nil }
    if scalar == "\r" {
      lines.append("\n")
    } else if !(scalar == "\n" && afterReturn) {
      lines.append(scalar)
    }
    afterReturn = scalar == "\r"
  }
  return String(lines)
}
