public import Domain
public import Reporting

/// A name that stands between {{ and }} in an office's own template.
public enum Placeholder: String, Hashable, Sendable, CaseIterable {
  case numberAndSymbol = "so_ky_hieu"
  case number = "so"
  case symbol = "ky_hieu"
  case place = "dia_danh"
  case date = "ngay"
  case superior = "co_quan_chu_quan"
  case issuer = "co_quan"
  case kind = "ten_loai"
  case summary = "trich_yeu"
  case signerPost = "chuc_vu_ky"
  case signerName = "nguoi_ky"
  case body = "noi_dung"
  case recipients = "noi_nhan"
  case annexes = "bang:phu_luc"

  /// Takes the place of a whole paragraph; the others stand inside one.
  public var isBlock: Bool { [.body, .recipients, .annexes].contains(self) }

  /// What it stands for, as the page that explains them says it.
  public var meaning: BilingualText {
    switch self {
    case .numberAndSymbol:
      BilingualText(vi: "Số và ký hiệu; chừa trống số khi chưa cấp", en: "Number and symbol; room where there is none")
    case .number: BilingualText(vi: "Số văn bản", en: "The document's number")
    case .symbol: BilingualText(vi: "Ký hiệu văn bản", en: "The document's symbol")
    case .place: BilingualText(vi: "Địa danh", en: "Place of issue")
    case .date: BilingualText(vi: "Ngày, tháng, năm ban hành", en: "Day of issue, in words")
    case .superior: BilingualText(vi: "Cơ quan chủ quản", en: "The body above the issuer")
    case .issuer: BilingualText(vi: "Cơ quan ban hành", en: "The issuer")
    case .kind: BilingualText(vi: "Tên loại văn bản, chữ in hoa", en: "Kind of document, in capitals")
    case .summary: BilingualText(vi: "Trích yếu", en: "What the document is about")
    case .signerPost: BilingualText(vi: "Chức vụ người ký, kể cả KT.", en: "The signer's post, with KT.")
    case .signerName: BilingualText(vi: "Họ tên người ký", en: "The signer's name")
    case .body:
      BilingualText(vi: "Toàn bộ nội dung báo cáo (bắt buộc có)", en: "The report's whole text (must be there)")
    case .recipients: BilingualText(vi: "Danh sách nơi nhận, mỗi nơi một dòng", en: "The recipients, a line each")
    case .annexes:
      BilingualText(
        vi: "Phụ lục: tiêu đề và bảng, rộng bằng trang của mẫu; đặt ở phần trang ngang thì bảng theo trang ngang",
        en: "The annexes, titles and tables, as wide as the template's page; landscape in a landscape section")
    }
  }

  /// What it becomes in `report`; nil where it is a block. Lines are parted by line ends.
  public func words(_ report: Report) -> String? {
    let blank = String(repeating: "\u{A0}", count: 8)
    return switch self {
    case .numberAndSymbol: "\(report.head.number ?? blank)/\(report.head.symbol)"
    case .number: report.head.number ?? blank
    case .symbol: report.head.symbol
    case .place: report.head.place
    case .date: datedWords(report.head.date, expected: report.head.expected)
    case .superior: report.head.superior ?? ""
    case .issuer: report.head.issuer
    case .kind: report.kind.uppercased()
    case .summary: report.title
    case .signerPost: report.signature.postLines.joined(separator: "\n")
    case .signerName: report.signature.name ?? ""
    case .body, .recipients, .annexes: nil
    }
  }

  /// The paragraphs and tables that take its paragraph's place; tables as wide as `width` twentieths of a point.
  func blocks(_ report: Report, width: Int) -> [XMLElement] {
    switch self {
    case .body: return bodyBlocks(report.body)
    case .recipients: return recipientLines(report)
    case .annexes:
      return report.annexes.flatMap { annexBlocks($0, of: report, width: width) + [paragraph(.rule, [])] }
    default: return []
    }
  }
}
