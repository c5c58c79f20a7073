import Domain
import Emulation
import Registries
import VietnameseText

/// Runs a rule of emulation; what it refuses is said to the person, at the field it belongs to.
func saying<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as MovementError {
    throw ActionError.invalid(sentences(for: error))
  } catch let error as QuotaError {
    throw ActionError.invalid([sentence(for: error)])
  } catch let error as CouncilError {
    throw ActionError.invalid([sentence(for: error)])
  } catch let error as ScoreError {
    throw ActionError.invalid([sentence(for: error)])
  }
}

private func sentences(for error: MovementError) -> [FieldProblem] {
  switch error {
  case .gaps(let gaps), .wouldLeaveGaps(let gaps): gaps.map(sentence)
  case .quota(let error): [sentence(for: error)]
  case .criteriaUnsound(let problems): problems.map(sentence)
  case .stepNotAllowed:
    [FieldProblem("next", vi: "Phong trào không ở bước làm được việc này.", en: "The movement is not at that step.")]
  case .dayBeforeLastEvent(_, let last):
    [
      FieldProblem(
        "day", vi: "Bước trước đã ghi ngày \(printedDay(last)); ngày này không thể sớm hơn.",
        en: "The step before was on \(printedDay(last)); this day cannot be earlier.")
    ]
  case .outsideWindow(_, let window):
    [
      FieldProblem(
        "day",
        vi:
          "Bước này phải nằm trong thời gian của phong trào, \(printedDay(window.first)) – \(printedDay(window.last)).",
        en: "This step belongs within the movement's time, \(printedDay(window.first)) – \(printedDay(window.last)).")
    ]
  case .reasonMissing: [FieldProblem("reason", vi: "Hãy ghi lý do.", en: "Say why.")]
  case .documentMissing:
    [FieldProblem("document", vi: "Hãy ghi số, ký hiệu văn bản.", en: "Enter the document's symbol.")]
  case .notOpenToChange:
    [FieldProblem("next", vi: "Phong trào đã qua bước sửa được.", en: "It can no longer be changed.")]
  case .nothingChanged: [FieldProblem("limit", vi: "Không có gì thay đổi.", en: "Nothing has changed.")]
  case .unknownQuota: [FieldProblem("limit", vi: "Không có số lượng này.", en: "There is no such quota.")]
  case .notCarried(let vote):
    [FieldProblem("inFavour", vi: "Phiếu không đủ: \(vote).", en: "Not enough votes: \(vote).")]
  }
}

private func sentence(for gap: AnnouncementGap) -> FieldProblem {
  func gapText(_ vi: String, _ en: String) -> FieldProblem {
    FieldProblem("next", vi: "Trước khi phát động còn thiếu: \(vi).", en: "Missing before it is announced: \(en).")
  }
  return switch gap {
  case .code: gapText("mã", "code")
  case .title: gapText("tên phong trào", "name")
  case .bases: gapText("căn cứ", "legal bases")
  case .aims: gapText("mục đích, yêu cầu", "aims")
  case .scope: gapText("phạm vi", "scope")
  case .objects: gapText("đối tượng", "who takes part")
  case .themes: gapText("chuyên đề", "themes")
  case .measures: gapText("biện pháp, tổ chức thực hiện", "measures")
  case .window: gapText("thời gian", "time")
  case .standingOffice: gapText("đơn vị thường trực", "standing office")
  case .quotas: gapText("số lượng khen thưởng", "quotas")
  case .criteria: gapText("tiêu chí chấm điểm", "criteria")
  case .themeTitle(let place): gapText("tên chuyên đề \(place)", "the name of theme \(place)")
  case .themeTargets(let place): gapText("chỉ tiêu của chuyên đề \(place)", "targets of theme \(place)")
  case .criteriaUnsound(let problem): sentence(for: problem)
  }
}

private func sentence(for problem: CriteriaSet.Problem) -> FieldProblem {
  switch problem {
  case .weightsNot100(let sum):
    FieldProblem(
      "criteria", vi: "Tổng điểm các tiêu chí là \(formatNumber(sum)), phải bằng 100.",
      en: "The criteria add up to \(formatNumber(sum)) points instead of 100.")
  case .empty: FieldProblem("criteria", vi: "Chưa có tiêu chí chấm điểm.", en: "There are no criteria.")
  case .weightNotPositive(let code, _):
    FieldProblem(
      "criteria", vi: "Tiêu chí \(code) phải có điểm lớn hơn 0.", en: "Criterion \(code) needs points above 0.")
  case .weightTooPrecise(let code, _):
    FieldProblem(
      "criteria", vi: "Điểm của tiêu chí \(code) có quá nhiều chữ số lẻ.", en: "The points of \(code) are too fine.")
  case .duplicateCode(let code): FieldProblem("criteria", vi: "Trùng mã \(code).", en: "\(code) stands twice.")
  case .untitled(let code):
    FieldProblem("criteria", vi: "Tiêu chí \(code) chưa có tên.", en: "Criterion \(code) has no name.")
  case .boundWrong(let code):
    FieldProblem("criteria", vi: "Mức điểm của \(code) không hợp lệ.", en: "The bounds of \(code) are wrong.")
  case .boundNegative: FieldProblem("criteria", vi: "Mức điểm không được âm.", en: "A bound is negative.")
  case .decimalsWrong, .overflow:
    FieldProblem("criteria", vi: "Điểm quá lớn hoặc quá nhiều chữ số lẻ.", en: "The points are too large or too fine.")
  }
}

private func sentence(for error: QuotaError) -> FieldProblem {
  switch error {
  case .beyondLimit(let quota, let taken):
    FieldProblem(
      "inFavour",
      vi:
        "Đã dùng \(taken)/\(quota.limit) theo “\(quota.basis.symbol)”: không còn chỗ. Muốn thêm phải có văn bản đổi số lượng.",
      en: "\(taken) of \(quota.limit) are taken by “\(quota.basis.symbol)”: no place is left. More needs a document.")
  case .belowVoted(let quota, let asked, let voted):
    FieldProblem(
      "limit", vi: "Hội đồng đã bầu \(voted) trong \(quota.limit); không hạ xuống \(asked) được.",
      en: "The council has voted for \(voted) of \(quota.limit); it cannot fall to \(asked).")
  case .alreadyTaken:
    FieldProblem(
      "inFavour", vi: "Đã có tên trong nhóm khen thưởng này.", en: "Already honoured under this quota.")
  case .noQuota: FieldProblem("award", vi: "Không có số lượng cho hình thức này.", en: "There is no quota for it.")
  case .limitNegative: FieldProblem("limit", vi: "Số lượng không được âm.", en: "A quota is not negative.")
  case .noAward, .preferenceOfOtherKind, .ambiguous, .duplicateCode:
    FieldProblem("limit", vi: "Các số lượng khen thưởng chồng lên nhau.", en: "The quotas overlap.")
  }
}

func sentence(for error: CouncilError) -> FieldProblem {
  switch error {
  case .noMembers: FieldProblem("members", vi: "Hãy chọn thành viên Hội đồng.", en: "Choose the council's members.")
  case .memberTwice, .notMember:
    FieldProblem(
      "members", vi: "Chủ tịch và người dự họp phải là thành viên Hội đồng.",
      en: "The chair and those present must be members.")
  case .presentAndInWriting:
    FieldProblem(
      "members", vi: "Một người vừa có mặt vừa lấy phiếu bằng văn bản.",
      en: "Somebody is both present and asked in writing.")
  case .noQuorum(let quorum):
    FieldProblem(
      "members",
      vi:
        "Chưa đủ người họp: \(quorum) (cần ít nhất \(quorum.needed) trong \(quorum.whole) thành viên, Nghị định 98/2023/NĐ-CP).",
      en: "No quorum: \(quorum) (at least \(quorum.needed) of \(quorum.whole) members, Decree 98/2023/NĐ-CP).")
  case .morePapersThanVoters(let papers, let voters):
    FieldProblem(
      "inFavour", vi: "\(papers) phiếu mà chỉ \(voters) người được bỏ phiếu.",
      en: "\(papers) papers of \(voters) voters.")
  case .countNegative: FieldProblem("inFavour", vi: "Số phiếu không được âm.", en: "Papers are not negative.")
  case .mayNotVote, .votedTwice, .ballotClosed, .ballotOpen, .alreadyCounted:
    FieldProblem("inFavour", vi: "Phiếu này đã được kiểm.", en: "This vote has been counted.")
  }
}

private func sentence(for error: ScoreError) -> FieldProblem {
  switch error {
  case .pointsOutside(let criterion, _, let weight):
    FieldProblem(
      "points-\(criterion)", vi: "Từ 0 đến \(formatNumber(weight)) điểm.",
      en: "From 0 to \(formatNumber(weight)) points.")
  case .reasonMissing: FieldProblem("reason", vi: "Hãy ghi lý do.", en: "Say why.")
  case .stageNotNext: FieldProblem("reason", vi: "Hội đồng đã chấm rồi.", en: "The council has scored already.")
  case .criteriaUnsound(let problems):
    problems.first.map(sentence) ?? FieldProblem("criteria", vi: "Tiêu chí chưa dùng được.", en: "Criteria unsound.")
  default: FieldProblem("reason", vi: "Không chấm được điểm này.", en: "This score cannot be given.")
  }
}
