public import Domain

/// One row of an answer; columns by name. A column of another type than asked for is an error, not a guess.
public struct Row: Sendable {
  private let columns: [String: Int]
  private let values: [SQLValue]

  public init(columns: [String: Int], values: [SQLValue]) {
    self.columns = columns
    self.values = values
  }

  /// In the order of the alphabet, the same on both engines.
  public var columnNames: [String] { columns.keys.sorted() }

  public func value(_ column: String) throws(StorageError) -> SQLValue {
    guard let index = columns[column] else { throw .noSuchColumn(column) }
    return values[index]
  }

  public func optionalInteger(_ column: String) throws(StorageError) -> Int64? {
    switch try value(column) {
    case .null: nil
    case .integer(let integer): integer
    default: throw .wrongType(column)
    }
  }

  public func integer(_ column: String) throws(StorageError) -> Int64 {
    guard let integer = try optionalInteger(column) else { throw .wrongType(column) }
    return integer
  }

  public func optionalText(_ column: String) throws(StorageError) -> String? {
    switch try value(column) {
    case .null: nil
    case .text(let text): text
    default: throw .wrongType(column)
    }
  }

  public func text(_ column: String) throws(StorageError) -> String {
    guard let text = try optionalText(column) else { throw .wrongType(column) }
    return text
  }

  public func bytes(_ column: String) throws(StorageError) -> [UInt8] {
    switch try value(column) {
    case .bytes(let bytes): bytes
    case .text(let text): Array(text.utf8)
    default: throw .wrongType(column)
    }
  }

  public func flag(_ column: String) throws(StorageError) -> Bool { try integer(column) != 0 }

  public func optionalDay(_ column: String) throws(StorageError) -> Day? {
    guard let text = try optionalText(column) else { return nil }
    guard let day = Day(iso: text) else { throw .wrongType(column) }
    return day
  }

  public func day(_ column: String) throws(StorageError) -> Day {
    guard let day = try optionalDay(column) else { throw .wrongType(column) }
    return day
  }

  public func period(_ column: String) throws(StorageError) -> Period {
    guard let period = Period(code: try text(column)) else { throw .wrongType(column) }
    return period
  }

  public func amount(_ column: String) throws(StorageError) -> Amount { Amount(tenThousandths: try integer(column)) }

  public func optionalAmount(_ column: String) throws(StorageError) -> Amount? {
    try optionalInteger(column).map { Amount(tenThousandths: $0) }
  }

  /// A word of one of the domain's lists ("submitted", "planningRoom").
  public func word<Word: RawRepresentable>(_ column: String, as: Word.Type = Word.self) throws(StorageError) -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: try text(column)) else { throw .wrongType(column) }
    return word
  }
}
