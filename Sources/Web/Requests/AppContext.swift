import Hummingbird
import Logging
import NIOCore

/// What is known of a request beside the request itself: who asks, in which language, with which form.
struct AppContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Nil before signing in.
  var viewer: Viewer?
  var language = Language.vi
  /// What the forms of the answered page carry; before signing in the one from the cookie.
  var formToken = ""
  /// The body of a POST request, read and with its token checked.
  var form = Form()
  /// Where the request came from, for slowing down guessed passwords.
  var clientAddress: String
  /// Whether the person's browser speaks HTTPS, here or to a proxy on this machine.
  var isSecure = false
  /// What the page says at its top about the act that led to it: the key of a text.
  var notice: String?

  init(source: ApplicationRequestContextSource) {
    self.init(logger: source.logger, peer: source.channel.remoteAddress?.ipAddress ?? "")
  }

  init(logger: Logger, peer: String) {
    coreContext = CoreRequestContextStorage(source: LoggerSource(logger: logger))
    clientAddress = peer
  }

  private struct LoggerSource: RequestContextSource { let logger: Logger }

  /// The person who is signed in; throws `signInNeeded` where there is none.
  func requireViewer() throws -> Viewer {
    guard let viewer else { throw PageError.signInNeeded }
    return viewer
  }

  /// The number in the address ("/documents/:id"); throws `notFound` where it is none.
  func requireID(_ name: String = "id") throws -> Int64 {
    guard let text = parameters.get(name), let id = Int64(text), id > 0 else { throw PageError.notFound }
    return id
  }

  /// The place in a list that the address names ("/findings/:index"); throws `notFound` where it is none.
  func requireIndex() throws -> Int {
    guard let text = parameters.get("index"), let index = Int(text), index >= 0 else { throw PageError.notFound }
    return index
  }

  /// A text of the catalogue in the request's language.
  func say(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    language.say(key, values)
  }
}
