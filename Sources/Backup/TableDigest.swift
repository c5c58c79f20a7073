import Actions
import Crypto
import Foundation
import Storage

/// SHA-256 over rows: each value with its column, type and length, so that no two contents read alike.
struct TableDigest {
  private var hash = SHA256()
  private var rows = 0

  mutating func add(_ row: Row) throws {
    rows += 1
    for column in row.columnNames {
      add(0, Array(column.utf8))
      switch try row.value(column) {
      case .null: add(1, [])
      case .integer(let integer): add(2, Array(String(integer).utf8))
      case .text(let text): add(3, Array(text.utf8))
      case .bytes(let bytes): add(4, bytes)
      }
    }
    add(5, [])
  }

  private mutating func add(_ kind: UInt8, _ bytes: [UInt8]) {
    hash.update(data: [kind])
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
    hash.update(data: bytes)
  }

  func close(_ name: String) -> CopiedTable {
    CopiedTable(name: name, rows: rows, sha256: hexadecimal(hash.finalize()))
  }
}
