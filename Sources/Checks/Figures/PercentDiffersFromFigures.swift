import Domain
import VietnameseText

struct PercentDiffersFromFigures: Check {
  let about = AboutCheck(
    id: "percent-differs-from-figures",
    name: BilingualText(
      vi: "Tỷ lệ phần trăm không khớp với số liệu", en: "Percentage that does not follow from its figures"),
    subject: .figures, severity: .error,
    found: BilingualText(
      vi: """
        Tỷ lệ so với kế hoạch, so với cùng kỳ hoặc trong tổng số được tính lại từ hai con số mà văn bản nêu. Sai quá một \
        đơn vị chữ số cuối, kể cả phần làm tròn của chính các số đó, là lỗi; sai mười, trăm, nghìn lần là nhầm hàng hoặc \
        nhầm đơn vị; trong một đơn vị cuối là ghi chú làm tròn. Văn bản không nêu kế hoạch thì chỉ xét có kế hoạch nào \
        cho ra tỷ lệ ấy không.
        """,
      en: """
        A percentage of plan, of the same period last year, or of a total is reckoned again from the two figures that the \
        document states. Off by more than one unit of its last digit, beyond what the figures' own rounding explains, is an \
        error; off by ten, a hundred or a thousand times is a slipped digit or unit; within one unit it is a note on \
        rounding. Where no plan is stated, the question is only whether any plan gives the percentage.
        """),
    matters: BilingualText(
      vi: "Một trong ba con số sai, và tỷ lệ là con số lãnh đạo đọc trước.",
      en: "One of the three figures is wrong, and the percentage is the one that is read first."),
    remedy: BilingualText(
      vi:
        "Tính lại: thực hiện ÷ kế hoạch × 100, làm tròn đến chữ số cuối được ghi (10 ÷ 15 = 66,7%, không phải 66,6%).",
      en: "Reckon again: result ÷ plan × 100, rounded to the last digit shown (10 ÷ 15 = 66,7 %, not 66,6 %)."),
    reported: [
      "Trồng rừng mới được 6.500 ha, đạt ↓78,2% kế hoạch (9.000 ha).",
      "Kế hoạch thành lập 15 hợp tác xã, đã thành lập 12 hợp tác xã, đạt ↓75% kế hoạch.",
      "Đã khởi công 56/113 công trình, đạt ↓4,96%.",
      "Trong 6 tháng thành lập mới được 10 HTX nông nghiệp, đạt ↓66,6% kế hoạch năm.",
      "Cây ớt 1.479 ha, đạt ↓134,49% kế hoạch.",
      """
      BÁO CÁO
      Kết quả thực hiện năm 2025

      STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\t% kế hoạch
      1\tDiện tích trồng rừng mới\tha\t9.000\t6.500\t↓78,2
      2\tSố hợp tác xã thành lập mới\tHTX\t15\t12\t80,0
      """,
    ],
    accepted: [
      "Trồng rừng mới được 6.500 ha, đạt 72,2% kế hoạch (9.000 ha), bằng 108,3% so với cùng kỳ.",
      "Để xảy ra 04 vụ cháy rừng, bằng 57,1% so với cùng kỳ năm trước (kế hoạch năm không quá 10 vụ).",
      "Trồng được 2,5 triệu cây phân tán, đạt 70,9% so với kế hoạch, bằng 125% cùng kỳ.",
      "Kế hoạch thành lập 15 hợp tác xã, đã thành lập 12 hợp tác xã, đạt 80% kế hoạch; có 02/59 mẫu không đạt yêu cầu.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    var told: Set<Int> = []
    let pairs = (document.paragraphs.flatMap(\.percentPairs) + document.sharesOfTotals + document.percentsOfTargets)
      .filter { told.insert($0.percent.range.end).inserted }
    let implied = document.paragraphs.flatMap { findings(onImpliedPlansIn: $0) }
    return pairs.compactMap { finding(on: $0) } + implied.filter { !told.contains($0.passage.range.end) }
  }

  private func finding(on pair: PercentPair) -> Finding? {
    let arithmetic = pair.arithmetic
    let stated = formatNumber(arithmetic.stated, decimals: arithmetic.statedDecimals)
    let notes = [note(pair.part, "Số liệu", "Figure"), note(pair.whole, "Số làm gốc (100%)", "Base (100 %)")]
    let explanation = BilingualText(
      vi: "\(arithmetic.text); văn bản ghi \(stated).", en: "\(arithmetic.text); the document says \(stated).")
    switch arithmetic.verdict {
    case .follows: return nil
    case .roundedOddly:
      return finding(
        .rounding, .note, at: pair.percent, roundingSummary, because: explanation,
        notes: notes, correction: correction(pair))
    case .differs:
      return finding(
        .percent, pair.isCertain ? .error : .warning, at: pair.percent,
        BilingualText(
          vi: "Tỷ lệ \(stated)% không khớp với số liệu", en: "\(stated) % does not follow from the figures"),
        because: explanation, notes: notes)
    case .digitSlipped:
      return finding(
        .magnitude, pair.isCertain ? .error : .warning, at: pair.percent,
        BilingualText(
          vi: "Tỷ lệ \(stated)% lệch mười lần trở lên", en: "\(stated) % is off by a factor of ten or more"),
        because: explanation, notes: notes)
    }
  }

  /// "66,7%", where the percentage stands as it is reckoned and not as a rise or fall.
  private func correction(_ pair: PercentPair) -> String? {
    guard let computed = pair.arithmetic.computed, pair.percent.quote.hasSuffix("%") else { return nil }
    let decimals = pair.arithmetic.statedDecimals
    guard pair.percent.quote.hasPrefix(formatNumber(pair.arithmetic.stated, decimals: decimals)) else { return nil }
    return percentText(computed, decimals: decimals) + "%"
  }

  private func findings(onImpliedPlansIn paragraph: CheckedParagraph) -> [Finding] {
    paragraph.quantities.indices.compactMap { index in
      guard paragraph.isPlainPercent(index), paragraph.readReference(after: index)?.kind == .plan,
        paragraph.direction(before: index) == .equals,
        let figure = paragraph.soleFigure(before: paragraph.quantities[index].lexemes.lowerBound),
        let part = PrintedValue(paragraph.quantities[figure]), let stated = paragraph.quantities[index].value,
        paragraph.quantities[figure].comparator == .equal, paragraph.quantities[figure].base == nil
      else { return nil }
      let plan = ImpliedPlan(
        part: part, stated: stated, statedDecimals: paragraph.quantities[index].decimals)
      let notes = [note(paragraph.passage(paragraph.quantities[figure].range), "Số liệu", "Figure")]
      return finding(on: plan, at: paragraph.percentPassage(index), notes)
    }
  }

  private func finding(on implied: ImpliedPlan, at place: Passage, _ notes: [Finding.Note]) -> Finding? {
    let stated = formatNumber(implied.stated, decimals: implied.statedDecimals)
    func because(_ plan: Amount) -> BilingualText {
      let (planned, arithmetic) = (implied.percent(of: plan).whole.text, implied.percent(of: plan).text)
      return BilingualText(
        vi: "Văn bản không nêu kế hoạch. Nếu kế hoạch là \(planned): \(arithmetic); văn bản ghi \(stated).",
        en: "The document states no plan. If it is \(planned): \(arithmetic); the document says \(stated).")
    }
    switch implied.verdict {
    case .fits: return nil
    case .cutOff(let plan), .nearRound(let plan):
      return finding(.rounding, .note, at: place, roundingSummary, because: because(plan), notes: notes)
    case .noWholePlan(let nearest):
      return finding(
        .percent, .warning, at: place,
        BilingualText(
          vi: "Không có kế hoạch nguyên nào cho tỷ lệ \(stated)%", en: "No whole plan gives \(stated) %"),
        because: because(nearest), notes: notes)
    }
  }

  private func note(_ passage: Passage, _ vi: String, _ en: String) -> Finding.Note {
    Finding.Note(passage: passage, text: BilingualText(vi: vi, en: en))
  }

  private var roundingSummary: BilingualText {
    BilingualText(vi: "Tỷ lệ có thể chưa làm tròn đúng", en: "The percentage may not be rounded rightly")
  }
}
