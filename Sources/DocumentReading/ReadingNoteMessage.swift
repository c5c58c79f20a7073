public import Domain

extension ReadingNote {
  /// What was done or left out, for the officer.
  public var message: BilingualText {
    switch kind {
    case .encodingConverted:
      BilingualText(
        vi: "Tệp dùng mã \(detail), đã được chuyển sang Unicode.", en: "The file was in \(detail) and was converted.")
    case .raggedRows:
      BilingualText(
        vi: "Bảng có \(detail) hàng khác số ô với các hàng còn lại; hàng thiếu được thêm ô trống. Hãy kiểm tra lại.",
        en:
          "\(detail) row(s) of a table have another number of cells than the rest; short ones were filled. Please check."
      )
    case .objectsLeftOut:
      BilingualText(
        vi: "Bỏ qua \(detail) hình ảnh, biểu đồ hoặc đối tượng nhúng.",
        en: "\(detail) picture(s), chart(s) or embedded object(s) were left out.")
    case .furnitureLeftOut:
      BilingualText(
        vi: "Bỏ qua \(detail) dòng danh mục (văn bản liên quan hoặc mục lục) không thuộc nội dung.",
        en: "\(detail) line(s) of a list of related documents or contents were left out.")
    }
  }
}
