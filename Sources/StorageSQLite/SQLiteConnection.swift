import Foundation
import GRDB
import Storage

/// GRDB's connection in the words of `Storage`. Statements are prepared once and kept.
final class SQLiteConnection: Connection {
  private let db: GRDB.Database

  init(_ db: GRDB.Database) { self.db = db }

  func rows(_ sql: Storage.SQL) throws -> [Storage.Row] {
    let statement = try db.cachedStatement(sql: sql.text)
    try statement.setArguments(arguments(sql.values))
    var columns: [String: Int] = [:]
    for (index, name) in statement.columnNames.enumerated() { columns[name] = index }
    let cursor = try GRDB.Row.fetchCursor(statement)
    var rows: [Storage.Row] = []
    while let row = try cursor.next() {
      var values: [SQLValue] = []
      values.reserveCapacity(row.count)
      for index in 0..<row.count {
        switch (row[index] as DatabaseValue).storage {
        case .null: values.append(.null)
        case .int64(let integer): values.append(.integer(integer))
        case .double(let double): throw StorageError.wrongType("\(statement.columnNames[index]): \(double)")
        case .string(let text): values.append(.text(text))
        case .blob(let data): values.append(.bytes([UInt8](data)))
        }
      }
      rows.append(Storage.Row(columns: columns, values: values))
    }
    return rows
  }

  func execute(_ sql: Storage.SQL) throws {
    let statement = try db.cachedStatement(sql: sql.text)
    try statement.setArguments(arguments(sql.values))
    try statement.execute()
  }

  var changes: Int { db.changesCount }

  private func arguments(_ values: [SQLValue]) -> StatementArguments {
    StatementArguments(
      values.map { value -> (any DatabaseValueConvertible)? in
        switch value {
        case .null: nil
        case .integer(let integer): integer
        case .text(let text): text
        case .bytes(let bytes): Data(bytes)
        }
      })
  }
}
