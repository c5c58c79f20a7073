import Foundation
import Synchronization

@testable import StoragePostgres

/// A PostgreSQL server of the tests' own (scripts/postgres-for-tests). It ends when they do, however they end.
final class PostgresServer: Sendable {
  /// The client's programs lie in the same folder.
  static let isInstalled = ((try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? [])
    .contains { FileManager.default.isExecutableFile(atPath: "/usr/lib/postgresql/\($0)/bin/initdb") }
  static let shared = Result { try PostgresServer() }

  struct DidNotStart: Error {}

  private let folder: String
  /// Closing it ends the server.
  private let input: Pipe
  private let made = Mutex(0)

  private init() throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../scripts/postgres-for-tests").standardizedFileURL
    let (process, output) = (Process(), Pipe())
    input = Pipe()
    process.executableURL = script
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var said = ""
    while !said.hasSuffix("\n") {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { throw DidNotStart() }
      said += String(decoding: more, as: UTF8.self)
    }
    guard said.hasPrefix("ready ") else { throw DidNotStart() }
    folder = said.dropFirst("ready ".count).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The address of a new database without any table.
  func makeDatabase(_ options: String = "TEMPLATE template0") throws -> PostgresAddress {
    let name = made.withLock { made in
      made += 1
      return "test_\(made)"
    }
    try PostgresLink(address("postgres")).command("CREATE DATABASE \(name) \(options)")
    return try address(name)
  }

  func address(_ name: String, password: String = "") throws -> PostgresAddress {
    try PostgresAddress("postgres://nongvu:\(password)@/\(name)?host=\(folder)")
  }
}
