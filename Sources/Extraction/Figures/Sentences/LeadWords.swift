import VietnameseText

/// Words that begin, open and close the naming of a figure.
enum LeadWords {
  /// Stand between the name and the number.
  static let closing: Set<String> = [
    "đạt", "được", "ước", "là", "có", "chiếm", "khoảng", "bằng", "tính", "từ", "đến", "lên", "còn", "thêm", "hiện",
    "đã", "mới", "chung",
    "gồm", "với", "cho", "tại", "của", "đối", "thuộc", "các", "ở", "cả", "đảm", "bảo", "trên", "hơn", "gần", "dưới",
    "trung",
  ]

  /// Stand before the name and say nothing of it.
  static let opening: Set<String> = [
    "đã", "và", "các", "được", "có", "cũng", "còn", "hiện", "nay", "toàn", "tỉnh", "sẽ", "là", "mỗi", "tiếp", "tục",
    "thì", "như", "với",
    "của", "về", "ước", "tính", "khoảng", "đạt", "thêm", "số", "do", "mà", "để", "ở",
  ]

  static func isMark(_ text: String) -> Bool { ["“", "”", "\"", "*", "+", "-", "–"].contains(text) }

  private static let introductions: [String: [[String]]] = index(
    """
    phấn đấu; phân đấu; phần đấu; phần đầu; phấn đầu; trong đó; kết quả đến nay; kết quả; đến nay; hiện nay; từ đầu năm đến nay; lũy kế
    bảo đảm; đảm bảo; trong phạm vi; tăng cường; đẩy mạnh; đẩy nhanh; tập trung; chủ động; tích cực; tiếp tục; hoàn thành chỉ tiêu; nhằm
    hàng năm; hằng năm; bình quân hàng năm; bình quân hằng năm; mỗi năm; trên địa bàn; toàn tỉnh; cả tỉnh; trong năm; cuối năm; cụ thể
    """)

  private static let measures: [String: [[String]]] = index(
    """
    tỷ lệ; tỉ lệ; tổng; diện tích; sản lượng; năng suất; tốc độ; giá trị; thu nhập; độ che phủ; cơ cấu; tỷ trọng; tỉ trọng; số lượng; số
    dung tích; mực nước; trọng lượng; khối lượng; kim ngạch; doanh thu; doanh số; kinh phí; vốn; kế hoạch vốn; chỉ số; quy mô; công suất
    chiều dài; tổng đàn; đàn; mức; bình quân; lượng; kế hoạch năm; mục tiêu; chỉ tiêu; tăng trưởng; tốc độ tăng; điểm; mật độ; giải ngân
    """)

  private static let verbs: [String: [[String]]] = index(
    """
    trồng; hỗ trợ; xây dựng; tổ chức; thành lập; cấp; tiếp nhận; đánh giá; phân hạng; lựa chọn; khảo sát; hướng dẫn; cung ứng; khai thác
    chăm sóc; khoanh nuôi; khoán; bảo vệ; tiêm; tiêm phòng; tiêu hủy; nuôi; ương; sản xuất; gieo; chuẩn hóa; duy trì; phát triển; mở rộng
    hoàn thành; đào tạo; tập huấn; kiểm tra; xử lý; thanh tra; xác nhận; công nhận; lấy; thực hiện; triển khai; trình; ban hành; cải tạo
    thu hoạch; đầu tư; nâng cấp; sửa chữa; kiên cố; giảm; tăng; chuyển đổi; quảng bá; số hóa; tuyên truyền; bố trí; phê duyệt; thẩm định
    nghiệm thu; thu hút; giải quyết; bồi dưỡng; phục hồi; làm mới; tưới; tiêu thụ; xuất khẩu; chế biến; đón; phối hợp; công tác; khởi công
    """)

  /// How many lexemes the phrase takes that opens a sentence without naming the figure; nil where none begins here.
  static func introduction(at index: Int, in text: FigureText) -> Int? {
    if let length = longest(introductions, at: index, in: text) { return length }
    return timeLength(at: index, in: text)
  }

  static func measure(at index: Int, in text: FigureText) -> Int? { longest(measures, at: index, in: text) }
  static func verb(at index: Int, in text: FigureText) -> Int? { longest(verbs, at: index, in: text) }

  /// "6 tháng đầu năm 2023", "đến 30/6/2023", "hết năm 2024", "năm 2024".
  private static func timeLength(at index: Int, in text: FigureText) -> Int? {
    var at = index
    while ["trong", "đến", "hết", "từ", "ngày", "ngay", "tính", "vào"].contains(text.text(at)) { at += 1 }
    let begin = at
    while at < text.lexemes.count {
      let lexeme = text.lexemes[at]
      let isTimeWord = ["tháng", "năm", "quý", "đầu", "cuối", "giữa", "ngày", "i", "ii", "iii", "iv"].contains(
        lexeme.text)
      let isJoint = (lexeme.text == "/" || lexeme.text == "-") && at > begin
      guard isTimeWord || isJoint || (lexeme.kind == .number && isTimeNumber(at, in: text)) else { break }
      at += 1
    }
    guard at > begin, text.lexemes[begin..<at].contains(where: { $0.kind == .number }) || text.text(at - 1) == "năm"
    else { return nil }
    return at - index
  }

  private static func isTimeNumber(_ index: Int, in text: FigureText) -> Bool {
    !text.quantities.contains { $0.firstNumber == index }
  }

  private static func longest(_ table: [String: [[String]]], at index: Int, in text: FigureText) -> Int? {
    table[text.text(index)]?.first { text.has($0, at: index) }?.count
  }

  private static func index(_ list: String) -> [String: [[String]]] {
    let phrases = list.split { $0 == ";" || $0.isNewline }.map { $0.split(separator: " ").map(String.init) }.filter {
      !$0.isEmpty
    }
    return Dictionary(grouping: phrases) { $0[0] }.mapValues { $0.sorted { $0.count > $1.count } }
  }
}
