import VietnameseText

/// Whether the name of an agency or unit begins at a token: "Chi cục Kiểm lâm", "UBND các huyện", "các phòng, đơn vị".
func beginsUnit(_ line: TokenLine, _ index: Int) -> Bool {
  guard let head = unitHeads.read(line, at: index) else { return false }
  switch head.meaning {
  case .always: return true
  case .named:
    if notUnits.read(line, at: index) != nil { return false }
    return line.isCapitalized(head.end)
  case .plural: return pluralNouns.read(line, at: head.end) != nil
  }
}

/// The token behind the words that a unit's name begins with: behind "ban quản lý", "văn phòng".
func endOfUnitHead(_ line: TokenLine, _ start: Int) -> Int {
  guard let head = unitHeads.read(line, at: start), head.meaning == .always else { return start + 1 }
  return head.end
}

/// Whether a further unit begins at a token within a list: with a capital, "các", or a kind of body of its own. In
/// "các phòng, đơn vị trực thuộc" none does.
func opensFurtherUnit(_ line: TokenLine, _ index: Int) -> Bool {
  guard beginsUnit(line, index) else { return false }
  if line.isCapitalized(index) { return true }
  if case .always = unitHeads.read(line, at: index)?.meaning { return lowerHeads.read(line, at: index) != nil }
  return true
}

/// Whether a word that no unit's name contains stands at the token: "chủ trì", "có trách nhiệm", "theo".
func endsUnit(_ line: TokenLine, _ index: Int) -> Bool {
  guard !line.isCapitalized(index) || line.key(index) == cooperateKey, let stop = unitStops.read(line, at: index)
  else { return false }
  if line.has(concerned, at: index) || namesWork.read(line, at: index) != nil { return false }
  if line.key(index) == buildKey, line.key(index - 1) == investKey { return false }
  if line.key(index) == dutyKey, line.key(index - 1) == usualKey { return false }
  if setUpWords.contains(line.key(index)), publicWords.contains(line.key(index - 1)) { return false }
  return stop.meaning || bodyNouns.read(line, at: stop.end) == nil
}

private enum UnitHead {
  case always
  /// A name has to follow: "Sở Tài chính", not "sở hữu".
  case named
  /// "các" with a noun of units.
  case plural
}

private let concerned: Phrase = "có liên quan"
/// "Văn phòng Thường trực Ban Chỉ huy" holds no "trực ban".
private let dutyKey = Phrase("trực").keys[0]
private let usualKey = Phrase("thường").keys[0]
private let buildKey = Phrase("xây").keys[0]
private let investKey = Phrase("tư").keys[0]
/// "công lập", "công trình", "chương trình" are no verbs.
private let setUpWords = Set(Phrase("lập trình").keys)
private let publicWords = Set(Phrase("công chương quy độc").keys)

/// Words of an agency's name that begin like a verb: "hạ tầng giao thông", "dự án đầu tư xây dựng".
private let namesWork = PhraseBook<Bool>(
  [
    "giao thông", "giao dịch", "xây dựng công trình", "xây dựng cơ bản", "xây dựng giao thông", "quản lý dự án",
    "tổ chức cán bộ", "có công",
  ].map { ($0, true) })
private let cooperateKey = Phrase("phối").keys[0]

private let unitHeads: PhraseBook<UnitHead> = PhraseBook(
  [
    "UBND", "ủy ban nhân dân", "ủy ban mặt trận tổ quốc", "ủy ban MTTQ", "HĐND", "hội đồng nhân dân", "ban quản lý",
    "BQL", "ban QLDA", "ban chỉ đạo", "ban chỉ huy", "bộ chỉ huy", "bộ đội biên phòng", "lãnh đạo sở", "văn phòng sở",
    "thanh tra sở", "thanh tra tỉnh", "trưởng các", "thủ trưởng các", "thủ trưởng", "lãnh đạo các", "giám đốc các",
    "chi cục trưởng", "chủ tịch UBND", "chủ tịch ủy ban", "chánh văn phòng", "hội nông dân", "hội phụ nữ",
    "công an", "tỉnh ủy", "đảng đoàn", "ban cán sự", "kho bạc nhà nước", "ngân hàng nhà nước", "ngân hàng chính sách",
    "cấp ủy", "ban cán sự đảng",
    "tỉnh đoàn", "bảo tàng tỉnh", "thư viện tỉnh", "bệnh viện đa khoa", "thường trực", "giám đốc sở", "MTTQ",
    "tập thể lãnh đạo", "hạt kiểm lâm", "sở, ngành",
    "sở, ban, ngành",
    "phòng, đơn vị", "cơ quan thường trực", "tổ chức chính trị", "tổ chức đoàn thể", "đoàn thể", "trưởng phòng",
    "cơ quan, đơn vị", "phòng chuyên môn", "đơn vị trực thuộc", "văn phòng", "phòng nông nghiệp", "cơ quan chuyên môn",
  ].map { ($0, UnitHead.always) }
    + [
      "sở", "bộ", "ban", "chi cục", "cục", "trung tâm", "phòng", "văn phòng", "thanh tra", "hội", "liên minh",
      "ngân hàng", "đài", "báo", "kho bạc", "hạt", "trạm", "vườn quốc gia", "viện", "trường", "công ty",
      "liên đoàn", "bảo hiểm", "khu bảo tồn", "tổ", "đoàn", "chi nhánh", "quỹ", "hội đồng", "bệnh viện", "học viện",
      "tổng cục",
      "tổng công ty", "bảo tàng", "thư viện", "nhà hát", "đội", "ủy ban", "trạm y tế", "trung tâm y tế", "cảng vụ",
      "viện kiểm sát", "tòa án", "nhà máy",
    ].map { ($0, UnitHead.named) } + [("các", .plural), ("toàn thể các", .plural)])

private let lowerHeads = PhraseBook<Bool>(
  ["tổ chức chính trị", "tổ chức đoàn thể", "đoàn thể", "lãnh đạo", "thủ trưởng", "văn phòng sở", "thanh tra sở"]
    .map { ($0, true) })

private let notUnits = PhraseBook<Bool>(
  [
    "ban hành", "phòng chống", "phòng, chống", "phòng ngừa", "phòng cháy", "hội nghị", "hội thảo", "báo cáo",
    "bộ tiêu chí", "đoàn kiểm tra", "trường hợp", "tổ chức", "viện dẫn", "báo động", "trạm bơm",
  ].map { ($0, true) })

private let pluralNouns = PhraseBook<Bool>(
  [
    "sở", "ban", "ngành", "phòng", "đơn vị", "cơ quan", "huyện", "địa phương", "tổ chức", "hội", "đoàn thể", "chi cục",
    "trung tâm", "đồng chí", "đ/c", "cấp", "xã", "bộ phận", "thành viên", "hạt", "trạm", "chủ đầu tư", "bộ",
    "ban quản lý",
    "các", "cán bộ", "chủ rừng", "công ty", "trường", "bệnh viện", "cơ sở", "doanh nghiệp", "nhà trường", "hội đồng",
    "trạm y tế",
  ].map { ($0, true) })

/// What makes a body of "tổ chức": "tổ chức chính trị - xã hội".
private let bodyNouns = PhraseBook<Bool>(
  [
    "chính trị", "xã hội", "đoàn thể", "liên quan", "tín dụng", "hội", "đảng", "khoa học", "quốc tế", "tôn giáo", ",",
    "và",
  ]
  .map { ($0, true) })

/// False where the word ends no name if a body's noun follows it.
private let unitStops = PhraseBook<Bool>(
  [
    "chủ trì", "phối hợp", "tham mưu", "có trách nhiệm", "căn cứ", "theo", "trên cơ sở", "chủ động", "xây dựng",
    "triển khai", "thực hiện", "tập trung", "tiếp tục", "báo cáo", "hướng dẫn", "chỉ đạo", "là", "được", "chịu",
    "phân công", "thường xuyên", "định kỳ", "kịp thời", "tăng cường", "đẩy mạnh", "rà soát", "bố trí", "cân đối",
    "giúp",
    "ban hành", "cử", "phổ biến", "quán triệt", "cung cấp", "theo dõi", "đôn đốc", "kiểm tra", "giám sát", "tổng hợp",
    "đề xuất", "phát huy", "nghiên cứu", "lồng ghép", "huy động", "khuyến khích", "quan tâm", "bám sát", "nghiêm túc",
    "vận động", "tuyên truyền", "có", "để", "nhằm", "khi", "nếu", "đã", "phải", "cần", "sẽ", "trong", "tại", "về",
    "hoàn thành",
    "thẩm định", "trình", "lựa chọn", "khảo sát", "đảm bảo", "bảo đảm", "hỗ trợ", "khẩn trương", "gửi", "thống nhất",
    "tạo điều kiện", "tạo lập", "nâng cao", "đổi mới", "đào tạo", "bảo tồn", "thúc đẩy", "cùng", "với",
    "tổ chức thực hiện",
    "tổ chức triển khai",
    "như", "do", "đẩy nhanh", "trao đổi", "vào", "trước", "cấp kinh phí", "ưu tiên", "liên hệ", "chấp hành", "lập",
    "tiếp nhận", "chuyển giao", "mở rộng", "duy trì", "đăng ký", "lắp đặt", "sửa chữa", "đánh giá",
    "nghiệm thu",
    "sắp xếp", "kiện toàn", "củng cố", "lãnh đạo, chỉ đạo", "lãnh đạo xây dựng", "lãnh đạo thực hiện",
    "lãnh đạo triển khai", "phát động", "ứng dụng", "chuyển đổi", "giải quyết", "xử lý",
    "vận hành", "tháo gỡ", "phân bổ", "công bố", "công khai", "kết nối", "quảng bá", "bồi dưỡng", "tập huấn",
    "ngăn chặn",
    "phát hiện", "thành lập", "tiến hành", "số hóa", "cập nhật", "chuẩn bị", "khởi công", "bàn giao", "đưa", "làm tốt",
    "trực phòng cháy", "trực ban", "kêu gọi", "chằng chống", "sẵn sàng", "sơ tán", "di dời", "khắc phục",
    "mời",
    "nắm", "soạn thảo", "thu thập", "lấy ý kiến", "tiếp thu", "rút kinh nghiệm", "tuyển chọn", "tuyển sinh",
    "giải ngân",
    "hằng", "hàng năm", "hàng tháng", "hàng quý", "thông báo", "rà", "yêu cầu", "đề nghị", "giao", "sửa đổi",
  ].map { ($0, true) } + [("tổ chức", false), ("quản lý", true)])
