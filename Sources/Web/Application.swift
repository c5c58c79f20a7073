public import Actions
import Foundation
public import Hummingbird
public import Logging
import NIOCore

/// The site over `office`, to be run with `runService()`. Throws where templates or assets are missing from the program.
///
/// `port` 0 takes a free one; `onRunning` is told which. `secureCookies` is for a site that is reached over HTTPS only.
public func buildApplication(
  office: Office, host: String, port: Int, logger: Logger, secureCookies: Bool = false,
  onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) throws -> some ApplicationProtocol {
  let site = try Site(
    office: office, templates: Templates(folder: Site.templateFolder),
    assets: StaticAssets(folder: Bundle.module.bundleURL.appending(path: "Assets")))
  return Application(
    router: buildRouter(site, secureCookies: secureCookies),
    configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
    onServerRunning: { await onRunning($0.localAddress?.port ?? port) },
    logger: logger)
}

extension Site {
  static var templateFolder: URL { Bundle.module.bundleURL.appending(path: "Templates") }
}
