import VietnameseText

/// Words that begin, open and close the naming of a figure.
enum LeadWords {
  /// Stand between the name and the number.
  static let closing = WordKey.set(
    """
    đạt được ước là có chiếm khoảng bằng tính từ đến lên còn thêm hiện đã gồm với cho tại của đối thuộc các ở cả đảm bảo trên hơn gần
    dưới gấp tăng giảm phấn đấu tổng so cùng kỳ xuống riêng
    """)

  /// Stand before the name and say nothing of it.
  static let opening = WordKey.set(
    "đã và các được có cũng còn hiện nay toàn tỉnh sẽ là thì như với của về ước tính khoảng đạt thêm do mà để ở tới số cho"
  )

  private static let introductions = WordKey.phrases(
    """
    kết quả đến nay; kết quả; đến nay; hiện nay; từ đầu năm đến nay; lũy kế; tăng cường; đẩy mạnh; đẩy nhanh; tập trung; chủ động
    tích cực; tiếp tục; hoàn thành chỉ tiêu; hàng năm; hằng năm; mỗi năm; trên địa bàn; toàn tỉnh; cả tỉnh; trong năm; cuối năm; cụ thể
    toàn xã; toàn huyện; toàn thôn; toàn ngành; cả nước; cả huyện; trên địa bàn tỉnh; trên địa bàn xã; trên địa bàn huyện; chia thành
    bảo đảm; đảm bảo; trong phạm vi; bình quân hàng năm; bình quân hằng năm; chỉ đạo; tham mưu; thường xuyên; chủ yếu là; chủ yếu; hiệu quả chất lượng; chất lượng công tác; hiệu quả công tác; nâng cao hiệu quả
    """)

  private static let turningPoints = WordKey.phrases(
    "phấn đấu; phân đấu; phần đấu; phần đầu; phấn đầu; trong đó; nhằm; để; kết quả đến nay; bảo đảm; đảm bảo")

  private static let measures = WordKey.phrases(
    """
    tỷ lệ; tỉ lệ; tổng; diện tích; sản lượng; năng suất; tốc độ; giá trị; thu nhập; độ che phủ; cơ cấu; tỷ trọng; tỉ trọng; số lượng; số
    dung tích; mực nước; trọng lượng; khối lượng; kim ngạch; doanh thu; doanh số; kinh phí; vốn; kế hoạch vốn; chỉ số; quy mô; công suất
    chiều dài; tổng đàn; đàn; mức; bình quân; lượng; kế hoạch năm; mục tiêu; chỉ tiêu; tăng trưởng; tốc độ tăng; mật độ; tổng số; hệ số
    thu ngân sách; chi ngân sách; tổng thu; tổng chi; tổng diện tích; tổng sản lượng; tổng giá trị; tổng vốn; tổng kinh phí; tổng kế hoạch vốn; lượt; độ che phủ rừng; số tiền; tổng số tiền; tuổi thọ; nhu cầu vốn; tổng nhu cầu vốn; tổng mức
    """)

  private static let verbs = WordKey.phrases(
    """
    trồng; hỗ trợ; xây dựng; tổ chức; thành lập; cấp; tiếp nhận; đánh giá; phân hạng; lựa chọn; khảo sát; hướng dẫn; cung ứng; khai thác
    chăm sóc; khoanh nuôi; khoán; bảo vệ; tiêm; tiêm phòng; tiêu hủy; nuôi; ương; sản xuất; gieo; chuẩn hóa; duy trì; phát triển; mở rộng
    hoàn thành; đào tạo; tập huấn; kiểm tra; xử lý; thanh tra; xác nhận; công nhận; lấy; thực hiện; triển khai; trình; ban hành; cải tạo
    thu hoạch; đầu tư; nâng cấp; sửa chữa; kiên cố; giảm; tăng; chuyển đổi; quảng bá; số hóa; tuyên truyền; bố trí; phê duyệt; thẩm định
    nghiệm thu; thu hút; giải quyết; bồi dưỡng; phục hồi; làm mới; tưới; tiêu thụ; xuất khẩu; chế biến; đón; phối hợp; khởi công; chăn nuôi
    giải ngân; phát hiện; cải thiện; nâng cao; rà soát; giới thiệu; vận động; huy động; giao; thả; tái tạo; khoanh; phun; đăng ký; hoàn thiện
    """)

  /// A phrase that opens a sentence without naming the figure: how many lexemes it takes.
  static func introduction(at index: Int, in text: FigureText) -> Int? { longest(introductions, at: index, in: text) }

  /// "phấn đấu", "trong đó": the name of a figure begins behind it.
  static func turningPoint(at index: Int, in text: FigureText) -> Int? {
    if text.text(index) == "đã", verb(at: index + 1, in: text) != nil { return 1 }
    return longest(turningPoints, at: index, in: text)
  }

  static func measure(at index: Int, in text: FigureText) -> Int? {
    guard let length = longest(measures, at: index, in: text) else { return nil }
    if length == 1, text.text(index) == "tổng", let rest = longest(measures, at: index + 1, in: text) {
      return 1 + rest
    }
    return length
  }

  static func verb(at index: Int, in text: FigureText) -> Int? { longest(verbs, at: index, in: text) }

  /// "6 tháng đầu năm 2023", "đến 30/6/2023", "hết năm 2024", "vụ xuân", "hàng năm".
  static func timeLength(at index: Int, in text: FigureText) -> Int? {
    var at = index
    while openers.contains(text.text(at)) || text.has(["trung", "tuần"], at: at) { at += 1 }
    let begin = at
    var hasWord = false
    while text.lexemes.indices.contains(at) {
      let lexeme = text.lexemes[at]
      if timeWords.contains(lexeme.key) || isEach(at, in: text) {
        hasWord = true
      } else if (lexeme.key == "/" || lexeme.key == "-"), at > begin, text.lexemes.indices.contains(at + 1),
        text.lexemes[at + 1].kind == .number
      {
        hasWord = true
      } else if lexeme.kind != .number || isCounting(at, in: text) {
        break
      }
      at += 1
    }
    let hasNumber = text.lexemes[begin..<max(begin, at)].contains { $0.kind == .number }
    guard hasWord, hasNumber || text.text(at - 1) == "năm" && at > begin + 1 else { return nil }
    return at - index
  }

  private static let openers = WordKey.set("trong đến hết từ ngày ngay tính vào tại thời điểm tuần")
  private static let timeWords = WordKey.set("tháng năm quý đầu cuối giữa ngày i ii iii iv")

  /// "hàng năm", "mỗi tháng".
  private static func isEach(_ index: Int, in text: FigureText) -> Bool {
    let word = text.text(index)
    return (word == "hàng" || word == "hằng" || word == "mỗi") && timeWords.contains(text.text(index + 1))
  }

  private static func isCounting(_ index: Int, in text: FigureText) -> Bool {
    text.sentences.counting.contains(index)
  }

  private static func longest(_ table: [WordKey: [[WordKey]]], at index: Int, in text: FigureText) -> Int? {
    table[text.text(index)]?.first { text.has($0, at: index) }?.count
  }
}
