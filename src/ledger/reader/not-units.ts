/** Longer words that begin like a unit and are none: "đồng hồ" is no money, "trường hợp" no school. */
const words = `ca nô, ca sĩ, ca sỹ, ca khúc, ca sử, ca trực, ca làm, căn cứ, căn bệnh, căn cước, hộ chiếu, hộ khẩu, hộ tịch, hộ lý, hộ sinh,
đồng chí, đồng đội, đồng nghiệp, đồng hồ, đồng phạm, đồng minh, đồng bào, đồng sự, đồng hương, đồng bằng, đồng tác giả, đồng tiền, đồng thời,
đồng loạt, đồng ý, đồng xu, đồng nát, đồng dao, đồng đô la, tấn công, xã hội, xã viên, trường đoạn, trường phái, tỉnh lộ, tỉnh đội, tỉnh uỷ, huyện đội, huyện uỷ,
điểm đến, điểm nóng, điểm nghẽn, điểm tháp, điểm di tích, điểm giao, điểm thu,
điểm tái định cư, điểm dân cư, điểm dừng, điểm trường, điểm bán, điểm tựa, điểm nhấn, điểm mới, điểm cầu, điểm đen, điểm du lịch, điểm mỏ, điểm tham quan,
điểm chung, điểm yếu, điểm mạnh, điểm giống, điểm khác, điểm sáng, điểm sạt lở, điểm chốt, điểm thi, điểm ngập, vụ trưởng, vụ phó, vụ mùa, vụ lúa,
người mẫu, người máy, giờ học, bộ phận, bộ trưởng, bộ ngành, bộ đội, bộ môn, bộ luật, bộ phim, cuộc sống, cuộc đời, tháng giêng, năm học,
tàu lượn, tổ ong, con số, con đường, con sông, con phố, con tàu, con tem, con dấu, con dao, con nghiện, con bạc, con nợ, con gái, con trai,
cây cầu, cây xăng, cây bút, cây số, bàn cờ, bàn tay, bàn chân, bàn làm việc, phòng ban, phòng khám, phòng thí nghiệm, lính đánh thuê,
thẻ vàng, thẻ đỏ, cái chết, công trình, công an, công sở, công trường, công viên, chỗ dựa, phiếu bé ngoan, nước mắt, nước cờ, nước rút,
trẻ hoá, em trai, em gái, cháu trai, cháu gái, bảng đấu, bảng hiệu, bậc thang, bậc học, bậc phụ huynh, bậc thầy, bậc cha mẹ, bậc tiền bối,
đơn hàng, đơn thuốc, đơn nguyên, suất diễn, suất chiếu, xe đạp, xe tăng, xe buýt, xe lửa, tầng lớp, chấm điểm, tiếng nói, tiếng súng, tiếng nổ, tiếng anh,
công dân, công nghệ, công văn, công cụ, công nương, công tố, công ước, công đoạn, công đoàn, công thức, công hàm, công chúa, công nghiệp, công chứng, công tác,
khẩu súng, khẩu pháo, khẩu trang, khẩu đội, khẩu độ, khẩu ak, khách sạn, đô thị, đô vật, đô đốc, đô uý, con tin, dân tộc,
độ vĩ, độ kinh, độ tuổi, thước phim, trận động, trận lũ, trận mưa, trận bão, trận địa, trận chiến, trận đánh, trận cuồng,
bảng điểm, bảng lương, bảng trích, bảng thành tích, bảng quảng cáo, bảng xếp hạng, phân luồng, phân khu,
gam màu, gam trầm, bàn bạc, bàn giao, bàn luận, công suất, công cuộc, công sức, công lý, công việc, công khai, công bằng, công nhận, công kích, công tử, kíp nổ, kíp trực, kíp xe,
kíp lái, kíp mổ, kíp kỹ thuật,
bộ ngoại giao, bộ quốc phòng, bộ tài chính, bộ y tế, bộ công thương, bộ nội vụ, bộ tư pháp, bộ xây dựng, bộ nói trên, bộ lạc, bộ tộc, quý bà, quý ông, quý báu, quý vị, ký tự,
ký túc, ký cam kết, ký kết, ký hợp đồng, bảng thông báo, bảng kê, khẩu thần công, bậc nhất, công bố, dân số, ca hát, số điện thoại, khối nhà, khối chính trị, mẫu phi cơ, mẫu xe, mẫu máy, mẫu tên lửa,
mẫu tiêm kích, mẫu vũ khí, mẫu thiết kế, mẫu nhí, mẫu váy, mẫu áo, mẫu điện thoại, mẫu nhà, mẫu tàu`;

export const notUnits: readonly string[] = words.split(",").map((word) => word.trim());
