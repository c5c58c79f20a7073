public import Domain

/// A statement with its values. What is interpolated is bound, never pasted into the text:
/// `"SELECT name FROM person WHERE id = \(id)"` becomes `… id = $1`. Only `unescaped:` pastes.
public struct SQL: ExpressibleByStringInterpolation, Sendable {
  public var text: String
  public var values: [SQLValue]

  public init(stringLiteral value: String) {
    text = value
    values = []
  }

  public init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
    values = stringInterpolation.values
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    var text = ""
    var values: [SQLValue] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 3)
    }

    public mutating func appendLiteral(_ literal: String) { text += literal }

    public mutating func appendInterpolation(_ value: SQLValue) {
      values.append(value)
      text += "$\(values.count)"
    }

    public mutating func appendInterpolation(_ value: Int64) { appendInterpolation(.integer(value)) }
    public mutating func appendInterpolation(_ value: Int64?) {
      appendInterpolation(value.map(SQLValue.integer) ?? .null)
    }
    public mutating func appendInterpolation(_ value: Int) { appendInterpolation(.integer(Int64(value))) }
    public mutating func appendInterpolation(_ value: Int?) {
      appendInterpolation(value.map { SQLValue.integer(Int64($0)) } ?? .null)
    }
    public mutating func appendInterpolation(_ value: String) { appendInterpolation(.text(value)) }
    public mutating func appendInterpolation(_ value: String?) {
      appendInterpolation(value.map(SQLValue.text) ?? .null)
    }
    public mutating func appendInterpolation(_ value: Bool) { appendInterpolation(.integer(value ? 1 : 0)) }
    public mutating func appendInterpolation(_ value: [UInt8]) { appendInterpolation(.bytes(value)) }
    public mutating func appendInterpolation(_ value: Day) { appendInterpolation(.text(value.iso)) }
    public mutating func appendInterpolation(_ value: Day?) {
      appendInterpolation(value.map { SQLValue.text($0.iso) } ?? .null)
    }
    public mutating func appendInterpolation(_ value: Period) { appendInterpolation(.text(value.code)) }
    public mutating func appendInterpolation(_ value: Amount) { appendInterpolation(.integer(value.tenThousandths)) }
    public mutating func appendInterpolation(_ value: Amount?) {
      appendInterpolation(value.map { SQLValue.integer($0.tenThousandths) } ?? .null)
    }
    public mutating func appendInterpolation<Name: RawRepresentable>(_ value: Name) where Name.RawValue == String {
      appendInterpolation(.text(value.rawValue))
    }

    /// `IN (\(list: ids))`; an empty list matches nothing.
    public mutating func appendInterpolation(list: [Int64]) {
      if list.isEmpty {
        text += "NULL"
        return
      }
      for (index, value) in list.enumerated() {
        if index > 0 { text += ", " }
        appendInterpolation(.integer(value))
      }
    }

    /// `IN (\(list: codes))`; an empty list matches nothing.
    public mutating func appendInterpolation(list: [String]) {
      if list.isEmpty {
        text += "NULL"
        return
      }
      for (index, value) in list.enumerated() {
        if index > 0 { text += ", " }
        appendInterpolation(.text(value))
      }
    }

    /// Pastes text that the program itself wrote; never anything a person typed.
    public mutating func appendInterpolation(unescaped: String) { text += unescaped }
  }
}

/// What a column can hold on both engines.
public enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])
}
