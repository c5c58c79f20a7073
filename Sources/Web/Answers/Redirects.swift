import Hummingbird

extension Response {
  /// After an act: leads to a page, which says `notice` (the key of a text) at its top, once.
  static func redirect(to address: String, notice: String) -> Response {
    var response = Response.redirect(to: address)
    response.setCookie(Cookie(name: noticeCookie, value: notice, maxAge: 60, path: "/", sameSite: .lax))
    return response
  }

  static let noticeCookie = "nongvu_notice"

  mutating func clearNotice() {
    setCookie(Cookie(name: Response.noticeCookie, value: "", maxAge: 0, path: "/", sameSite: .lax))
  }
}
