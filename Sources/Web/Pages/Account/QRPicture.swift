import CQRencode

/// A QR code as the path of an SVG picture, one unit a module, with the four blank ones around it that scanners need.
struct QRPicture: TemplateValue, Hashable {
  /// Width and height of the picture.
  var size: Int
  /// The dark modules: "M4 4h7v1h-7z…", a run of a row each.
  var path: String

  /// Nil where the text is too long for one code.
  init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    let margin = 4
    size = width + 2 * margin
    path = ""
    for row in 0..<width {
      var column = 0
      while column < width {
        guard code.pointee.data[row * width + column] & 1 == 1 else {
          column += 1
          continue
        }
        let start = column
        while column < width, code.pointee.data[row * width + column] & 1 == 1 { column += 1 }
        path += "M\(start + margin) \(row + margin)h\(column - start)v1h-\(column - start)z"
      }
    }
  }
}
