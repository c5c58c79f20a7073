public import Domain

extension ReadingNote {
  /// What was done or left out, for the officer.
  public var message: BilingualText {
    switch kind {
    case .encodingConverted:
      BilingualText(
        vi: "Tệp dùng mã \(detail), đã được chuyển sang Unicode.", en: "The file was in \(detail) and was converted.")
    case .fontConverted:
      BilingualText(
        vi: "Có chữ gõ bằng phông cũ mã \(detail), đã được chuyển sang Unicode. Hãy soát lại chữ hoa và tên riêng.",
        en: "Words in old fonts of encoding \(detail) were converted to Unicode. Please check capitals and names.")
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
    case .menusLeftOut:
      BilingualText(
        vi: "Bỏ qua \(detail) dòng trình đơn, liên kết của trang web không thuộc nội dung.",
        en: "\(detail) line(s) of the web page's menus and links were left out.")
    case .recognised:
      BilingualText(
        vi: "Bản quét \(detail) trang đã được nhận dạng chữ tự động. Hãy soát lại số liệu và tên riêng với bản gốc.",
        en: "The words of \(detail) scanned page(s) were recognised by a program. Please check figures and names.")
    case .pagesWithoutWords:
      BilingualText(
        vi: "Trang \(detail) không có chữ: trang trắng, hoặc trang quét chưa được đọc. Hãy xem lại bản gốc.",
        en: "Page(s) \(detail) have no words: empty, or scanned and not read. Please look at the original.")
    case .hiddenRowsLeftOut:
      BilingualText(
        vi: "Bỏ qua hàng bị ẩn: \(detail). Nếu cần số liệu trong đó, hãy bỏ ẩn rồi tải lên lại.",
        en: "Hidden rows were left out: \(detail). Unhide them and upload again if their figures are needed.")
    case .hiddenColumnsLeftOut:
      BilingualText(
        vi: "Bỏ qua cột bị ẩn: \(detail). Nếu cần số liệu trong đó, hãy bỏ ẩn rồi tải lên lại.",
        en: "Hidden columns were left out: \(detail). Unhide them and upload again if their figures are needed.")
    case .hiddenSheetsLeftOut:
      BilingualText(vi: "Bỏ qua trang tính bị ẩn: \(detail).", en: "Hidden sheets were left out: \(detail).")
    case .formulasWithoutValue:
      BilingualText(
        vi: "\(detail) ô công thức chưa có kết quả nên để trống. Hãy mở bằng Excel, tính lại và lưu.",
        en: "\(detail) formula(s) have no result and were left empty. Open the file in Excel, recalculate and save.")
    case .errorValues:
      BilingualText(
        vi: "\(detail) ô báo lỗi (như #DIV/0!, #REF!). Hãy kiểm tra lại công thức.",
        en: "\(detail) cell(s) show an error such as #DIV/0! or #REF!. Please check their formulas.")
    }
  }
}
