import Hummingbird

extension Request {
  /// What stands after "?" in the address, read as a form that was sent by GET; throws `unreadableForm`.
  func addressFields() throws -> Form {
    guard let form = readURLEncodedForm(Array((uri.query ?? "").utf8)) else { throw PageError.unreadableForm }
    return form
  }
}
