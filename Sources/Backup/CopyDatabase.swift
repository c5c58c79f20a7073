import Crypto
import Foundation
public import Storage

/// A table that was copied, and the proof: the same digest was reckoned over what was read and over what then stood there.
public struct CopiedTable: Sendable, Hashable {
  public var name: String
  public var rows: Int
  /// SHA-256 over every value of every row, in the key's order.
  public var sha256: String
}

public enum CopyError: Error, Hashable, Sendable {
  case targetNotEmpty(table: String)
  case differs(table: String)
}

/// Copies every table of one database, as it is at one moment, into another that is empty, whatever their engines.
///
/// One transaction: what is not proved to be the same is not kept.
public func copyDatabase(from source: any Database, to target: any Database) async throws -> [CopiedTable] {
  let channel = RowChannel()
  async let reading: Void = send(source, through: channel)
  do {
    let copied = try await target.write { try receive(channel, into: $0) }
    try await reading
    return copied
  } catch {
    channel.finish(error)
    _ = try? await reading
    throw error
  }
}

private func send(_ source: any Database, through channel: RowChannel) async throws {
  do {
    try await source.read { connection in
      for table in Schema.tables {
        try TableStore(connection).forEachPiece(of: table) { try channel.send(RowPiece(table: table, rows: $0)) }
      }
    }
    channel.finish(nil)
  } catch {
    channel.finish(error)
    throw error
  }
}

private func receive(_ channel: RowChannel, into connection: any Connection) throws -> [CopiedTable] {
  let store = TableStore(connection)
  for table in Schema.tables {
    guard try store.isEmpty(table) else { throw CopyError.targetNotEmpty(table: table.name) }
  }
  var sent: [String: TableDigest] = [:]
  var open: [OpenReference] = []
  while let piece = try channel.receive() {
    for row in piece.rows {
      if let reference = try store.insert(row, into: piece.table) { open.append(reference) }
      try sent[piece.table.name, default: TableDigest()].add(row)
    }
  }
  for reference in open { try store.close(reference) }
  return try Schema.tables.map { table in
    var kept = TableDigest()
    try store.forEachPiece(of: table) { rows in for row in rows { try kept.add(row) } }
    let copied = kept.close(table.name)
    guard copied == sent[table.name, default: TableDigest()].close(table.name) else {
      throw CopyError.differs(table: table.name)
    }
    return copied
  }
}
