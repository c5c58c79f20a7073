import CPostgres
import Storage

let binaryFormat: Int32 = 1

/// The types of PostgreSQL that a column of ours can have, and those its own catalogue answers with.
enum TypeNumber {
  static let bool: Oid = 16
  static let bytes: Oid = 17
  static let letter: Oid = 18
  static let name: Oid = 19
  static let integer8: Oid = 20
  static let integer2: Oid = 21
  static let integer4: Oid = 23
  static let text: Oid = 25
  static let varchar: Oid = 1043
}

/// Values as libpq takes them: in binary form, each with its type and length, so that nothing is guessed or cut short.
/// A null has no type of its own: the server takes the one that its place asks for.
struct PostgresParameters {
  private(set) var types: [Oid] = []
  private(set) var lengths: [Int32] = []
  private(set) var formats: [Int32] = []
  private var offsets: [Int?] = []
  private var bytes: [UInt8] = []

  init(_ values: [SQLValue]) {
    for value in values {
      let start = bytes.count
      switch value {
      case .null: types.append(0)
      case .integer(let integer):
        types.append(TypeNumber.integer8)
        withUnsafeBytes(of: integer.bigEndian) { bytes.append(contentsOf: $0) }
      case .text(let text):
        types.append(TypeNumber.text)
        bytes.append(contentsOf: text.utf8)
      case .bytes(let content):
        types.append(TypeNumber.bytes)
        bytes.append(contentsOf: content)
      }
      lengths.append(Int32(bytes.count - start))
      formats.append(binaryFormat)
      offsets.append(value == .null ? nil : start)
    }
    // So that an empty text has a place in memory too; none at all would mean null.
    bytes.append(0)
  }

  func withPointers<Answer>(_ body: ([UnsafePointer<CChar>?]) -> Answer) -> Answer {
    bytes.withUnsafeBytes { memory in
      body(
        offsets.map { offset in
          offset.flatMap { memory.baseAddress?.advanced(by: $0) }?.assumingMemoryBound(to: CChar.self)
        })
    }
  }
}

/// What the server answered to one statement.
final class PostgresAnswer {
  let result: OpaquePointer

  init(_ result: OpaquePointer) { self.result = result }

  deinit { PQclear(result) }

  /// How many rows a statement touched.
  var changes: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

  func rows() throws(StorageError) -> [Row] {
    let width = PQnfields(result)
    let names = (0..<width).map { String(cString: PQfname(result, $0)) }
    let columns = Dictionary(names.enumerated().map { ($1, $0) }) { _, last in last }
    var rows: [Row] = []
    rows.reserveCapacity(Int(PQntuples(result)))
    for row in 0..<PQntuples(result) {
      var values: [SQLValue] = []
      values.reserveCapacity(Int(width))
      for column in 0..<width {
        guard let value = value(row, column) else { throw .wrongType(names[Int(column)]) }
        values.append(value)
      }
      rows.append(Row(columns: columns, values: values))
    }
    return rows
  }

  /// Nil for a type that no column of ours has: an uncast `SUM`, a floating number.
  private func value(_ row: Int32, _ column: Int32) -> SQLValue? {
    if PQgetisnull(result, row, column) == 1 { return .null }
    let memory = UnsafeRawBufferPointer(
      start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
    return switch PQftype(result, column) {
    case TypeNumber.integer8: .integer(Int64(bigEndian: memory.loadUnaligned(as: Int64.self)))
    case TypeNumber.integer4: .integer(Int64(Int32(bigEndian: memory.loadUnaligned(as: Int32.self))))
    case TypeNumber.integer2: .integer(Int64(Int16(bigEndian: memory.loadUnaligned(as: Int16.self))))
    case TypeNumber.bool: .integer(memory.first == 0 ? 0 : 1)
    case TypeNumber.text, TypeNumber.varchar, TypeNumber.name, TypeNumber.letter:
      .text(String(decoding: memory, as: UTF8.self))
    case TypeNumber.bytes: .bytes([UInt8](memory))
    default: nil
    }
  }
}
