import Domain
import VietnameseText

struct NumberingJumps: Check {
  let about = AboutCheck(
    id: "numbering-jumps",
    name: BilingualText(vi: "Số mục nhảy cóc hoặc lặp lại", en: "Numbering that jumps or repeats"),
    subject: .form, severity: .warning,
    found: BilingualText(
      vi: """
        Các mục cùng cấp không đánh số liên tục: sau “2.” là “8.”, sau “b)” là “d)”, hoặc hai mục “3.” liền nhau. Bắt đầu lại từ \
        đầu, bỏ điểm “đ)” và danh sách lồng nhau thì không tính; số nằm giữa câu cũng được tìm trước khi báo.
        """,
      en: """
        Sections of one level are not numbered in order: “8.” follows “2.”, “d)” follows “b)”, or two sections are “3.”. \
        Beginning anew, leaving out “đ)” and nested lists do not count; a number within a line is looked for first.
        """),
    matters: BilingualText(
      vi: "Có thể một mục đã bị bỏ sót khi chép; viện dẫn “mục II.3” không dẫn đến đâu.",
      en: "A section may have been lost in copying, and a reference to “section II.3” leads nowhere."),
    remedy: BilingualText(
      vi: "Bổ sung mục thiếu hoặc đánh số lại.", en: "Add what is missing, or number the sections again."),
    reported: [
      """
      II. KẾT QUẢ

      1. Khám, chữa bệnh

      2. Tiêm chủng

      2.1. Trẻ dưới 1 tuổi

      2.2. Phụ nữ có thai

      ↓8. Đánh giá chung

      III. NHIỆM VỤ
      """,
      """
      a) Phòng Hạ tầng: sửa chữa mặt đường.

      b) Phòng Kế hoạch: bố trí vốn.

      ↓b) Thanh tra Sở: kiểm tra bến xe.

      c) Văn phòng Sở: tổng hợp.
      """,
    ],
    accepted: [
      """
      I. MỤC TIÊU

      1. Mục tiêu chung

      2. Mục tiêu cụ thể

      1. Trồng rừng mới 9.000 ha

      2. Trồng cây phân tán

      II. NHIỆM VỤ

      1. Về lâm nghiệp

      a) Trồng rừng; b) Bảo vệ rừng;

      c) Phòng cháy.

      d) Chi trả dịch vụ môi trường rừng.

      e) Chứng chỉ rừng.

      2. Về thủy lợi
      """,
      """
      1. Các trường mầm non

      2. Các trường tiểu học, 3. Các trường trung học cơ sở

      4. Các trường trung học phổ thông

      Điều 6. Hiệu lực thi hành
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    var sequence = LabelSequence()
    var findings: [Finding] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      if paragraph.opensPart { sequence = LabelSequence() }
      guard let label = SectionLabel(paragraph.line) else {
        sequence.passInline(paragraph.line)
        continue
      }
      let fault = sequence.read(label, paragraph: index)
      sequence.passInline(paragraph.line, from: label.end)
      guard let fault else { continue }
      let before = document.paragraphs[fault.before]
      findings.append(finding(on: paragraph, label, fault, before))
    }
    return findings
  }

  private func finding(
    on paragraph: CheckedParagraph, _ label: SectionLabel, _ fault: LabelSequence.Fault, _ before: CheckedParagraph
  ) -> Finding {
    let printed = paragraph.line.text(0..<label.end)
    let expected = label.printed(fault.expected)
    let summary =
      fault.repeats
      ? BilingualText(vi: "Số mục “\(printed)” lặp lại", en: "The number “\(printed)” is repeated")
      : BilingualText(vi: "Số mục nhảy đến “\(printed)”", en: "The numbering jumps to “\(printed)”")
    return finding(
      .numbering, at: paragraph.firstLine, summary,
      because: BilingualText(
        vi: "Mục trước cùng cấp là “\(before.firstLine.quote.shortened)”, mục này phải là “\(expected)”.",
        en: "The section before it is “\(before.firstLine.quote.shortened)”; this should be “\(expected)”."),
      notes: [
        Finding.Note(passage: before.firstLine, text: BilingualText(vi: "Mục trước", en: "The section before"))
      ])
  }
}

extension CheckedParagraph {
  /// A part, chapter, article or annex begins, and numbers begin anew.
  fileprivate var opensPart: Bool {
    line.isCapitalized(0) && partWords.contains { line.has($0, at: 0) }
  }
}

private let partWords: [Phrase] = ["phần", "chương", "phụ lục", "điều", "mục"]
