/// Each part of a document with its size and letters: Nghị định 30/2020/NĐ-CP, Annex I, Part V (the table of sizes), and the
/// places of Part II named at each. They are named styles of the file, so that an officer changes one and not each paragraph.
enum OfficialStyle: String, CaseIterable {
  /// Cell 1 (II.1): 12–13, capitals, bold.
  case nationalTitle = "QuocHieu"
  /// Cell 1 (II.1): 13–14, bold, with a rule of its own length below.
  case motto = "TieuNgu"
  /// Cell 2 (II.2): 12–13, capitals.
  case superior = "CoQuanChuQuan"
  /// Cell 2 (II.2): 12–13, capitals, bold, with a rule of a third to a half of its length below.
  case issuer = "CoQuanBanHanh"
  /// Cell 3 (II.3): 13.
  case numberAndSymbol = "SoKyHieu"
  /// Cell 4 (II.4): 13–14, italic.
  case placeAndDate = "DiaDanhThoiGian"
  /// Cell 5a (II.5): 13–14, capitals, bold, centred.
  case kind = "TenLoai"
  /// Cell 5a (II.5): 13–14, bold, centred, with a rule of a third to a half of its length below.
  case summary = "TrichYeu"
  /// Cell 6 (II.6): legal bases are italic.
  case basis = "CanCu"
  /// Who decides, and what: 13–14, capitals, bold, centred.
  case authority = "ThamQuyen"
  /// Cell 6 (II.6): 13–14, both sides straight, first line 1 or 1,27 cm, at least 6 pt between paragraphs, single to 1,5 lines.
  case body = "NoiDung"
  /// "I.": capitals, bold.
  case section = "PhanMuc"
  /// "1.": bold.
  case heading = "TieuDeKhoan"
  /// "a)".
  case point = "Diem"
  /// Cells 7a, 7c (II.7): 13–14, capitals, bold.
  case signerPost = "ChucVuNguoiKy"
  /// Cell 7b (II.7): 13–14, bold.
  case signerName = "HoTenNguoiKy"
  /// Cell 9b (II.9): 12, italic, bold.
  case recipientsLabel = "NoiNhan"
  /// Cell 9b (II.9): 11.
  case recipient = "NoiNhanDanhSach"
  /// Annexes (III.1): 14, bold, centred.
  case annexLabel = "PhuLuc"
  /// Annexes (III.1): 13–14, capitals, bold, centred.
  case annexTitle = "TieuDePhuLuc"
  /// Annexes (III.1): 13–14, italic, centred: "(Kèm theo …)".
  case annexOrigin = "KemTheo"
  /// Page number (I.8): 13–14, Arabic digits, centred.
  case pageNumber = "SoTrang"
  case tableHead = "DauBang"
  case tableText = "OBang"
  case tableFigure = "OBangSo"
  case tableCentre = "OBangGiua"
  /// The thin paragraph that a rule hangs in.
  case rule = "KeNgang"

  /// As Word shows it in its list of styles.
  var name: String {
    switch self {
    case .nationalTitle: "Quốc hiệu"
    case .motto: "Tiêu ngữ"
    case .superior: "Cơ quan chủ quản"
    case .issuer: "Cơ quan ban hành"
    case .numberAndSymbol: "Số, ký hiệu"
    case .placeAndDate: "Địa danh, thời gian"
    case .kind: "Tên loại"
    case .summary: "Trích yếu"
    case .basis: "Căn cứ"
    case .authority: "Thẩm quyền ban hành"
    case .body: "Nội dung"
    case .section: "Phần, mục"
    case .heading: "Tiêu đề khoản"
    case .point: "Điểm"
    case .signerPost: "Chức vụ người ký"
    case .signerName: "Họ tên người ký"
    case .recipientsLabel: "Nơi nhận"
    case .recipient: "Nơi nhận, danh sách"
    case .annexLabel: "Phụ lục"
    case .annexTitle: "Tiêu đề phụ lục"
    case .annexOrigin: "Kèm theo"
    case .pageNumber: "Số trang"
    case .tableHead: "Đầu bảng"
    case .tableText: "Ô bảng"
    case .tableFigure: "Ô bảng, số"
    case .tableCentre: "Ô bảng, giữa"
    case .rule: "Kẻ ngang"
    }
  }

  var format: TextFormat {
    switch self {
    case .nationalTitle: TextFormat(13, bold: true, .centre)
    case .motto: TextFormat(14, bold: true, .centre)
    case .superior: TextFormat(13, .centre)
    case .issuer: TextFormat(13, bold: true, .centre)
    case .numberAndSymbol: TextFormat(13, .centre, before: 6)
    case .placeAndDate: TextFormat(14, italic: true, .centre, before: 6)
    case .kind: TextFormat(14, bold: true, .centre, before: 18)
    case .summary: TextFormat(14, bold: true, .centre)
    case .basis: TextFormat(14, italic: true, .justified, isIndented: true, after: 6, line: 1.15)
    case .authority: TextFormat(14, bold: true, .centre, before: 6, after: 6, keepsWithNext: true)
    case .body: TextFormat(14, .justified, isIndented: true, after: 6, line: 1.15)
    case .point: TextFormat(14, .justified, isIndented: true, after: 6, line: 1.15, keepsWithNext: true)
    case .section, .heading:
      TextFormat(14, bold: true, .justified, isIndented: true, after: 6, line: 1.15, keepsWithNext: true)
    case .signerPost: TextFormat(14, bold: true, .centre)
    case .signerName: TextFormat(14, bold: true, .centre, before: 78)
    case .recipientsLabel: TextFormat(12, bold: true, italic: true, .left)
    case .recipient: TextFormat(11, .left)
    case .annexLabel: TextFormat(14, bold: true, .centre, keepsWithNext: true)
    case .annexTitle: TextFormat(14, bold: true, .centre, keepsWithNext: true)
    case .annexOrigin: TextFormat(14, italic: true, .centre, after: 10, keepsWithNext: true)
    case .pageNumber: TextFormat(14, .centre)
    case .tableHead: TextFormat(12, bold: true, .centre, before: 2, after: 2)
    case .tableText: TextFormat(12, .left, before: 2, after: 2)
    case .tableFigure: TextFormat(12, .right, before: 2, after: 2)
    case .tableCentre: TextFormat(12, .centre, before: 2, after: 2)
    case .rule: TextFormat(4, .centre, after: 4, exactLine: 8)
    }
  }

  /// Place in the document's outline, for the navigation pane.
  var outlineLevel: Int? {
    switch self {
    case .section, .annexLabel: 0
    case .heading: 1
    case .point: nil
    default: nil
    }
  }
}
