extension Texts {
  /// Bộ tiêu chí nông thôn mới.
  static let ruralStandards = [
    Wording("standards.title", "Nông thôn mới", "New Rural criteria"),
    Wording(
      "standards.lead",
      "Mức đạt tiêu chí của từng xã theo từng bộ tiêu chí quốc gia. “Đạt đủ tiêu chí”, “đã trình” và “đã có quyết định” được đếm riêng.",
      "How each commune stands under each national set of criteria. “All criteria met”, “submitted” and “recognised” are counted apart."
    ),
    Wording("standards.set", "Bộ tiêu chí", "Set of criteria"),
    Wording("standards.force", "áp dụng từ {{from}}", "in force since {{from}}"),
    Wording("standards.forceUntil", "áp dụng từ {{from}} đến {{until}}", "in force from {{from}} to {{until}}"),
    Wording("standards.onDay", "Tính đến ngày", "On the day"),
    Wording("standards.communes", "Số xã", "Communes"),
    Wording("standards.average", "Bình quân tiêu chí/xã", "Criteria per commune"),
    Wording("standards.met", "Số tiêu chí đạt", "Criteria met"),
    Wording("standards.stage", "Tình trạng", "State"),
    Wording("standards.stage.no-data", "chưa có số liệu", "no data"),
    Wording("standards.stage.underway", "đang thực hiện", "under way"),
    Wording("standards.stage.complete", "đạt đủ tiêu chí", "all criteria met"),
    Wording("standards.stage.submitted", "đã trình", "submitted"),
    Wording("standards.stage.decided", "đã có quyết định", "recognised"),
    Wording("standards.noData", "chưa có số liệu", "no data"),
    Wording(
      "standards.dayWrong", "“{{typed}}” không phải là ngày; đang xem ngày {{day}}.",
      "“{{typed}}” is not a day; shown is {{day}}."),
    Wording(
      "standards.notInForce", "Ngày đang xem nằm ngoài thời gian áp dụng bộ tiêu chí ({{force}}).",
      "The day that is shown is outside the set's time ({{force}})."),
    Wording("standards.noun.commune", "xã", "communes"),
    Wording("standards.noun.district", "huyện", "districts"),
    Wording(
      "standards.sentence",
      "Đến ngày {{day}}: {{recorded}}/{{count}} {{noun}} có số liệu, bình quân {{average}}/{{criteria}} tiêu chí; {{complete}} {{noun}} đạt đủ tiêu chí; {{submitted}} {{noun}} đã trình, chưa có quyết định; {{decided}} {{noun}} đã có quyết định công nhận.",
      "On {{day}}: {{recorded}} of {{count}} {{noun}} have data, {{average}} of {{criteria}} criteria on average; {{complete}} {{noun}} meet all criteria; {{submitted}} {{noun}} submitted without a decision yet; {{decided}} {{noun}} recognised by decision."
    ),
    Wording(
      "standards.sentenceNone", "Đến ngày {{day}}: chưa ghi số liệu của {{noun}} nào trong {{count}} {{noun}}.",
      "On {{day}}: nothing is recorded of any of {{count}} {{noun}}."),
    Wording("standards.bandAll", "đạt {{count}} tiêu chí", "{{count}} criteria"),
    Wording("standards.band", "từ {{from}} đến {{to}} tiêu chí", "{{from}} to {{to}} criteria"),
    Wording("standards.targets", "Kế hoạch đạt chuẩn năm {{year}}", "Planned for {{year}}"),
    Wording(
      "standards.targetsLead",
      "{{count}} xã trong kế hoạch; {{decided}} xã đã có quyết định công nhận; còn thiếu {{open}} tiêu chí.",
      "{{count}} communes planned; {{decided}} recognised by decision; {{open}} criteria still missing."),
    Wording("standards.matrix", "Từng xã, từng tiêu chí", "Commune by criterion"),
    Wording("standards.place", "Xã", "Commune"),
    Wording("standards.communesMet", "Số xã đạt", "Communes that meet it"),
    Wording("standards.criterionLabel", "Tiêu chí {{number}} {{name}}", "Criterion {{number}} {{name}}"),
    Wording(
      "standards.legendShort", "Dấu ! : ghi là đạt nhưng có số liệu chưa tới mức yêu cầu.",
      "“!”: recorded as met, but a number is short."),
    Wording("standards.noCommunes", "Ngày này không có xã nào trong danh mục.", "There are no communes on that day."),
    Wording(
      "standards.noDistricts", "Từ 01/7/2025 không còn cấp huyện; hãy chọn ngày trước đó.",
      "There are no districts since 01/7/2025; choose a day before."),
    Wording("standards.missing", "Còn thiếu gì", "What is missing"),
    Wording(
      "standards.missingAll",
      "Tiêu chí chưa đạt hoặc chưa có số liệu đến ngày {{day}} của {{count}} xã, theo cơ quan phụ trách.",
      "Criteria not met or without data on {{day}} in {{count}} communes, by who is in charge."),
    Wording(
      "standards.missingTargets",
      "Tiêu chí chưa đạt hoặc chưa có số liệu đến ngày {{day}} của {{count}} xã trong kế hoạch năm {{year}}, theo cơ quan phụ trách.",
      "Criteria not met or without data on {{day}} in the {{count}} communes planned for {{year}}, by who is in charge."
    ),
    Wording("standards.allCommunes", "Xem mọi xã", "All communes"),
    Wording("standards.open", "còn {{count}}", "{{count}} open"),
    Wording("standards.which", "Xã nào", "Which communes"),
    Wording("standards.nobody", "Chưa rõ cơ quan phụ trách", "Nobody named"),
    Wording("standards.nothingMissing", "Không còn thiếu tiêu chí nào.", "Nothing is missing."),
    Wording("standards.text", "Nội dung bộ tiêu chí", "The set as text"),
    Wording(
      "standards.textLead",
      "Sửa khi Nhà nước sửa bộ tiêu chí, hoặc khi tỉnh quy định mức cụ thể. Bản cũ vẫn được giữ; những gì đã ghi của các xã không đổi.",
      "Change it when the State changes the set, or the province decides on thresholds. Old versions stay; what is recorded of communes does not change."
    ),
    Wording("standards.textSaved", "Đã lưu bộ tiêu chí.", "The set is saved."),
    Wording("standards.recorded", "Đã ghi.", "Recorded."),
    Wording(
      "standards.struck", "Đã gạch bỏ; nội dung cũ vẫn xem được ở cuối trang.",
      "Struck out; it can still be seen at the foot of the page."),
    Wording(
      "standards.changed",
      "{{by}} đã ghi thêm lúc {{at}}. Nội dung anh/chị vừa nhập vẫn còn dưới đây; hãy xem lại rồi lưu.",
      "{{by}} recorded more at {{at}}. What you typed is still here; look again and save."),
    Wording(
      "standards.dissolved", "{{place}} chỉ còn đến {{until}}; nay thuộc {{heirs}}.",
      "{{place}} was there until {{until}}; it is part of {{heirs}} now."),
    Wording(
      "standards.ended", "{{place}} chỉ còn đến {{until}}.", "{{place}} was there until {{until}}."),
    Wording("standards.verified", "trong đó đã thẩm định", "of them verified"),
    Wording("standards.doubts", "Cần xem lại", "Worth a look"),
    Wording("standards.record", "Ghi mức đạt tiêu chí", "Record criteria"),
    Wording("standards.recordStep", "Ghi việc trình, công nhận, kế hoạch", "Record a submission, decision or target"),
    Wording("standards.step", "Việc", "Step"),
    Wording("standards.dayHint", "Như 15/6/2026", "As 15/6/2026"),
    Wording(
      "standards.documentHint", "Bắt buộc khi trình, trả lại, công nhận, thu hồi; như 99/QĐ-UBND",
      "Needed to submit, return, recognise, withdraw; as 99/QĐ-UBND"),
    Wording("standards.targetYear", "Năm kế hoạch", "Year planned"),
    Wording("standards.targetYearHint", "Chỉ khi đưa vào hoặc rút khỏi kế hoạch", "Only for a plan's year"),
    Wording("standards.variantHint", "Chỉ khi đổi mức áp dụng", "Only to change whose thresholds hold"),
    Wording("standards.saveStep", "Ghi", "Record"),
    Wording("standards.targetYears", "Kế hoạch năm", "Planned for"),
    Wording("standards.basis", "Văn bản, ngày", "Document, day"),
    Wording("standards.charge", "Cơ quan phụ trách", "In charge"),
    Wording("standards.indicators", "Chỉ tiêu và mức yêu cầu", "Indicators and thresholds"),
    Wording("standards.unconfirmedMark", "(chưa đối chiếu với văn bản gốc)", "(not checked against the decision)"),
    Wording("standards.measured", "thực tế", "measured"),
    Wording("standards.short", "chưa tới", "short"),
    Wording("standards.evidence", "Hồ sơ chứng minh:", "Shown by:"),
    Wording("standards.former", "Các xã trước khi sắp xếp", "The communes it was made of"),
    Wording(
      "standards.formerLead",
      "Số liệu của xã cũ không tự chuyển sang xã mới: văn bản về việc kế thừa kết quả chưa được xác nhận.",
      "What was recorded of the former communes does not pass to this one by itself: how results are inherited is not confirmed."
    ),
    Wording("standards.records", "Những gì đã ghi", "What was recorded"),
    Wording("standards.what", "Nội dung", "What"),
    Wording("standards.by", "Người ghi", "Recorded by"),
    Wording("standards.noRecords", "Chưa ghi gì.", "Nothing yet."),
    Wording("standards.recordTitle", "Ghi mức đạt tiêu chí: {{place}}", "Record criteria: {{place}}"),
    Wording(
      "standards.recordLead", "Chọn tình trạng cho tiêu chí có thay đổi; tiêu chí để “giữ nguyên” thì không ghi gì.",
      "Choose a state for what has changed; what is left “as it is” is not recorded."),
    Wording("standards.assessedOn", "Ngày đánh giá", "Assessed on"),
    Wording(
      "standards.assessedBy", "Biên bản thẩm định, quyết định; bắt buộc khi ghi “công nhận đạt”",
      "Minutes or decision; needed for “recognised as met”"),
    Wording("standards.now", "Hiện nay:", "Now:"),
    Wording("standards.newState", "Tình trạng mới", "New state"),
    Wording("standards.keep", "giữ nguyên", "as it is"),
    Wording("standards.details", "Số liệu, ghi chú", "Numbers, note"),
    Wording("standards.asked", "Mức yêu cầu: {{threshold}}", "Asked for: {{threshold}}"),
    Wording("standards.save", "Lưu mức đạt", "Save"),
  ]
}
