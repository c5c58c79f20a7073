import Domain
import VietnameseText

struct DetailedPlanWithoutDate: Check {
  let about = AboutCheck(
    id: "detailed-plan-without-date",
    name: BilingualText(
      vi: "Giao xây dựng kế hoạch chi tiết không có hạn", en: "Detailed plan asked for without a date"),
    subject: .assignments, severity: .note,
    found: BilingualText(
      vi: """
        Câu giao các đơn vị “xây dựng kế hoạch chi tiết” (phương án, chương trình; cụ thể, của đơn vị) mà cả đoạn không nêu ngày, \
        tháng, quý nào. Kế hoạch đã ban hành, kế hoạch được nhắc đến thì không tính.
        """,
      en: """
        A sentence asks units to “xây dựng kế hoạch chi tiết” (a plan of their own), and its paragraph names no day, month or \
        quarter. Plans that exist already do not count.
        """),
    matters: BilingualText(
      vi: "Kế hoạch của đơn vị lập muộn thì việc của cả năm bắt đầu muộn.",
      en: "When the units' own plans come late, the work of the whole year begins late."),
    remedy: BilingualText(
      vi: "Ghi ngày các đơn vị phải ban hành kế hoạch và gửi về cơ quan theo dõi.",
      en: "State the day by which the units issue their plans and send them in."),
    reported: [
      """
      KẾ HOẠCH
      Cải cách hành chính năm 2025

      III. TỔ CHỨC THỰC HIỆN

      1. Các phòng chuyên môn căn cứ nhiệm vụ được giao ↓xây dựng kế hoạch chi tiết và tổ chức thực hiện.
      """,
      """
      KẾ HOẠCH
      Phòng, chống dịch bệnh năm 2025

      III. TỔ CHỨC THỰC HIỆN

      1. Trung tâm Y tế các huyện ↓xây dựng phương án cụ thể, chuẩn bị vật tư, nhân lực.
      """,
    ],
    accepted: [
      """
      KẾ HOẠCH
      Cải cách hành chính năm 2025

      III. TỔ CHỨC THỰC HIỆN

      1. Các phòng chuyên môn xây dựng kế hoạch chi tiết, gửi về Văn phòng Sở trước ngày 20/01/2025.
      """,
      """
      BÁO CÁO
      Kết quả năm học 2024 - 2025

      1. Các trường đã xây dựng kế hoạch chi tiết và tổ chức thực hiện.
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    guard document.givesTasks else { return [] }
    return document.paragraphs.compactMap { paragraph in
      guard let place = paragraph.line.askedPlan,
        listPeriods(in: paragraph.line, year: 2000).isEmpty,
        listDeadlines(in: paragraph.line, planYear: 2000, bare: false).isEmpty
      else { return nil }
      return finding(
        .missingDeadline, at: paragraph.passage(tokens: place),
        BilingualText(vi: "Kế hoạch chi tiết chưa ghi hạn phải lập", en: "No date is set for the detailed plan"),
        because: BilingualText(
          vi: "Đoạn này giao “\(paragraph.line.text(place))” nhưng không nêu ngày nào.",
          en: "The paragraph asks to “\(paragraph.line.text(place))” and names no day."))
    }
  }
}

extension TokenLine {
  /// "xây dựng kế hoạch chi tiết", where it is asked for and not told as done.
  fileprivate var askedPlan: Range<Int>? {
    tokens.indices.lazy.compactMap { index -> Range<Int>? in
      guard let work = works.read(self, at: index), let own = ownWords.read(self, at: work.end) else { return nil }
      return tellingKeys.contains(key(index - 1)) ? nil : index..<own.end
    }.first
  }
}

private let works = PhraseBook<Bool>(
  ["kế hoạch", "phương án", "chương trình"].flatMap { ["xây dựng \($0)", "xây dựng và ban hành \($0)", "lập \($0)"] }
    .map { ($0, true) })
private let ownWords = PhraseBook<Bool>(
  ["chi tiết", "cụ thể", "của đơn vị", "của địa phương", "của đơn vị mình", "riêng"].map { ($0, true) })
private let tellingKeys = Set(["đã", "được", "việc", "theo"].map { Phrase($0).keys[0] })
