/// TCVN 5712:1993 ("ABC", the fonts .VnTime) as Unicode: one code point for each.
func convertTCVN3(_ text: ArraySlice<Unicode.Scalar>) -> ConvertedText {
  let scalars = text.map { scalar in legacyByte(scalar).flatMap { tcvn3Letters[$0] } ?? scalar }
  return ConvertedText(scalars: scalars, places: Array(0...scalars.count))
}

private let tcvn3Letters: [UInt8: Unicode.Scalar] = {
  var letters: [UInt8: Unicode.Scalar] = [:]
  func set(_ from: UInt8, _ row: String) {
    for (offset, scalar) in row.unicodeScalars.enumerated() where scalar != " " {
      letters[from + UInt8(offset)] = scalar
    }
  }
  set(0xA1, "ĂÂÊÔƠƯĐăâêôơưđ")
  set(0xB5, "àảãáạ ằẳẵắ")
  set(0xC6, "ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ")
  return letters
}()
