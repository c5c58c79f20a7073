import CPostgres
import Glibc
import Storage

/// One connection of libpq. It blocks, and belongs to one thread at a time.
final class PostgresLink {
  private struct Statement: Hashable {
    let text: String
    let types: [Oid]
  }

  private static let mostPrepared = 256
  private let handle: OpaquePointer
  private var prepared: [Statement: String] = [:]
  /// A table was changed under a prepared statement: only a new link knows it anew.
  private var isStale = false

  init(_ address: PostgresAddress) throws(StorageError) {
    let words = address.settings.map { strdup($0.word) }
    let values = address.settings.map { strdup($0.value) }
    defer { for text in words + values { free(text) } }
    let connected = PQconnectdbParams(
      words.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 0)
    guard let connected else { throw .unreachable("libpq is out of memory") }
    handle = connected
    guard isAlive else { throw .unreachable(lastLine(of: String(cString: PQerrorMessage(connected)))) }
    PQsetNoticeProcessor(connected, { _, _ in }, nil)
    try command(
      """
      SET statement_timeout = '30s'; SET lock_timeout = '15s'; SET idle_in_transaction_session_timeout = '120s';
      SET client_min_messages = 'warning'; SET standard_conforming_strings = on;
      SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
      """)
  }

  deinit { PQfinish(handle) }

  /// False once the server or the way to it is gone; a new link has to be made.
  var isAlive: Bool { PQstatus(handle) == CONNECTION_OK && !isStale }

  /// Statements of the driver itself, without values. Answers the last one's tag: "COMMIT", "ROLLBACK" …
  @discardableResult
  func command(_ text: String) throws(StorageError) -> String {
    String(cString: PQcmdStatus(try checked(PQexec(handle, text)).result))
  }

  /// A statement with its values, prepared the first time it is met.
  func run(_ sql: SQL) throws(StorageError) -> PostgresAnswer {
    let parameters = PostgresParameters(sql.values)
    let name = try prepare(Statement(text: sql.text, types: parameters.types))
    let result = parameters.withPointers { pointers in
      PQexecPrepared(
        handle, name, Int32(sql.values.count), pointers, parameters.lengths, parameters.formats, binaryFormat)
    }
    return try checked(result)
  }

  private func prepare(_ statement: Statement) throws(StorageError) -> String {
    if let name = prepared[statement] { return name }
    if prepared.count >= Self.mostPrepared {
      try command("DEALLOCATE ALL")
      prepared = [:]
    }
    let name = "s\(prepared.count)"
    _ = try checked(PQprepare(handle, name, statement.text, Int32(statement.types.count), statement.types))
    prepared[statement] = name
    return name
  }

  private func checked(_ result: OpaquePointer?) throws(StorageError) -> PostgresAnswer {
    guard let result else { throw .unreachable(lastLine(of: String(cString: PQerrorMessage(handle)))) }
    let answer = PostgresAnswer(result)
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return answer
    default:
      if let state = errorState(result), ["0A000", "26000"].contains(state) { isStale = true }
      throw storageError(result, message: String(cString: PQerrorMessage(handle)))
    }
  }

  /// Waits up to `milliseconds` for what other servers say; the texts of the notices that came.
  func waitForNotices(milliseconds: Int32) -> [String] {
    var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
    poll(&socket, 1, milliseconds)
    PQconsumeInput(handle)
    var notices: [String] = []
    while let notice = PQnotifies(handle) {
      notices.append(String(cString: notice.pointee.extra))
      PQfreemem(notice)
    }
    return notices
  }
}
