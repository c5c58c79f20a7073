import CPostgres
public import Storage

/// Where a database is: `postgres://person:password@host:port/name?…`, read by libpq itself. What is left out comes from
/// libpq's own places (PGPASSWORD, ~/.pgpass, a service file). Nothing that describes it holds the password.
public struct PostgresAddress: Sendable, CustomStringConvertible, CustomReflectable {
  /// libpq's words and what they are set to.
  let settings: [(word: String, value: String)]
  public let description: String

  /// Whether a text is meant to be such an address, not a file's path.
  public static func isOne(_ text: String) -> Bool {
    let start = text.prefix(13).lowercased()
    return start.hasPrefix("postgres:") || start.hasPrefix("postgresql:")
  }

  public init(_ text: String) throws(StorageError) {
    // libpq's complaint would repeat the address, password and all.
    guard Self.isOne(text), let options = PQconninfoParse(text, nil) else {
      throw .engine("not an address: postgres://person@host:5432/name is one")
    }
    defer { PQconninfoFree(options) }
    var given: [String: String] = [:]
    var option = options
    while let word = option.pointee.keyword {
      if let value = option.pointee.val { given[String(cString: word)] = String(cString: value) }
      option += 1
    }
    // A password with "@" or "/" that was not written as %40 or %2F has spilled into the other parts.
    let spills = ["host", "hostaddr", "dbname", "port"].contains { (given[$0] ?? "").contains("@") }
    guard !spills, (given["port"] ?? "").allSatisfy({ $0.isNumber || $0 == "," }) else {
      throw .engine("not an address: write @ : / of a password as %40 %3A %2F")
    }
    let host = given["host"] ?? given["hostaddr"] ?? ""
    description =
      "postgres://" + (given["user"].map { $0 + "@" } ?? "") + host + (given["port"].map { ":" + $0 } ?? "") + "/"
      + (given["dbname"] ?? "")
    var usual = [
      "application_name": "nongvu", "connect_timeout": "5", "keepalives_idle": "10", "keepalives_interval": "5",
      "keepalives_count": "3", "tcp_user_timeout": "15000",
    ]
    // Of several hosts the one that takes writes: how a failover is followed.
    if host.contains(",") { usual["target_session_attrs"] = "read-write" }
    let all = usual.merging(given) { _, given in given }.merging(["client_encoding": "UTF8"]) { _, forced in forced }
    settings = all.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  public var customMirror: Mirror { Mirror(self, children: ["address": description]) }
}
