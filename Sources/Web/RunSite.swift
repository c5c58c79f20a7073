public import Actions
import Hummingbird
public import Logging
import Foundation
import NIOCore

/// Serves the site until the process is asked to stop (SIGTERM, Ctrl+C); requests under way are finished first.
///
/// Throws `AddressInUse` where another program listens there already.
public func runSite(
  office: Office, host: String, port: Int, logger: Logger, secureCookies: Bool = false
) async throws {
  let application = try buildApplication(
    office: office, host: host, port: port, logger: logger, secureCookies: secureCookies)
  do {
    try await application.runService()
  } catch let error as IOError where error.errnoCode == EADDRINUSE {
    throw AddressInUse()
  }
}

/// Another program listens at the address already.
public struct AddressInUse: Error {
  public init() {}
}
