import DocumentReading
import Domain
import VietnameseText

/// What a section of a document is about, as far as tasks go.
enum SectionKind: Hashable {
  /// "II. NHIỆM VỤ", "NỘI DUNG THỰC HIỆN", "PHƯƠNG HƯỚNG …".
  case tasks
  /// "III. TỔ CHỨC THỰC HIỆN".
  case organisation
  /// "MỤC TIÊU": holds no tasks, but a part of it may ("2. Nội dung …").
  case aims
  /// "KẾT QUẢ THỰC HIỆN": speaks of what has been done.
  case results
  /// "MỤC ĐÍCH, YÊU CẦU", "KINH PHÍ".
  case other
}

/// By the first telling word of a heading: "Mục tiêu, nhiệm vụ" is about aims, "Kết quả thực hiện nhiệm vụ" about results.
func sectionKind(_ line: TokenLine, _ heading: Range<Int>) -> SectionKind? {
  sectionWords.find(in: line, heading)?.meaning
}

/// Whether a heading begins with words for tasks: "2. Nội dung thi đua", "Các nhiệm vụ chủ yếu".
func opensTasks(_ line: TokenLine, _ heading: Range<Int>) -> Bool {
  guard let found = sectionWords.find(in: line, heading), found.meaning == .tasks || found.meaning == .organisation
  else { return false }
  return found.tokens.lowerBound <= heading.lowerBound + 2 && heading.count <= 16
}

private let sectionWords = PhraseBook<SectionKind>(
  [
    "nhiệm vụ", "nội dung", "giải pháp", "công việc", "phương hướng", "phân công nhiệm vụ", "hoạt động cụ thể",
    "chương trình công tác", "biện pháp", "các hoạt động", "chuyên đề", "nội dung thi đua", "lĩnh vực công tác",
  ].map { ($0, SectionKind.tasks) }
    + [
      "tổ chức thực hiện", "tổ chức triển khai", "trách nhiệm", "phân công thực hiện", "phân công tổ chức",
      "phân công trách nhiệm", "chế độ báo cáo", "chế độ thông tin", "thông tin, báo cáo", "công tác thông tin báo cáo",
    ].map { ($0, SectionKind.organisation) }
    + ["mục tiêu", "chỉ tiêu", "quan điểm", "tầm nhìn"].map { ($0, SectionKind.aims) }
    + [
      "kết quả", "tình hình", "đánh giá", "thuận lợi", "khó khăn", "tồn tại", "hạn chế", "nguyên nhân", "bối cảnh",
      "dự báo", "thực trạng", "bài học",
    ].map { ($0, SectionKind.results) }
    + [
      "mục đích", "yêu cầu", "thời gian", "đối tượng", "kinh phí", "nguồn lực", "số lượng", "hình thức", "phạm vi",
      "khen thưởng", "kiến nghị", "đề xuất", "căn cứ", "sự cần thiết", "nguồn vốn", "địa điểm", "thành phần",
    ].map { ($0, SectionKind.other) })
