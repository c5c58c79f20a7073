/// A page's own part as bytes, without the frame around it, and cut where the viewer's form token belongs: the same for
/// everybody who may see the same.
struct RenderedBody: Sendable {
  var title: String
  var section: Section?
  var styles: [String]
  var scripts: [String]
  var pieces: [[UInt8]]

  var size: Int { pieces.reduce(0) { $0 + $1.count } }
}

/// Stands in rendered HTML for something that is known only when the page is answered. Nobody outside can guess it.
struct Marker: Sendable {
  let text: String

  init(_ name: String) { text = "{\(name) \(randomHexadecimal(16))}" }

  /// `html` in the pieces between its markers.
  func cut(_ html: String) -> [[UInt8]] { cut(Array(html.utf8)) }

  func cut(_ bytes: [UInt8]) -> [[UInt8]] {
    let mark = Array(text.utf8)
    var pieces: [[UInt8]] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == mark[0], bytes[index...].starts(with: mark) {
        pieces.append(Array(bytes[start..<index]))
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    pieces.append(Array(bytes[start...]))
    return pieces
  }
}

/// A model under the names that every page has beside its own.
struct PageScope: TemplateValue {
  var model: any PageModel
  var formToken: String

  func child(named name: String) -> Any? {
    name == "formToken" ? formToken : model.child(named: name)
  }
}

/// `count` bytes nobody can guess, two digits each.
func randomHexadecimal(_ count: Int) -> String {
  var source = SystemRandomNumberGenerator()
  return (0..<count).map { _ in
    let digits = String(UInt8.random(in: .min ... .max, using: &source), radix: 16)
    return digits.count < 2 ? "0" + digits : digits
  }.joined()
}
