import type { ArticleLanguage } from '../language.ts'

export const KOREAN: ArticleLanguage = {
  code: 'ko',
  letters: /\p{Script=Hangul}/gu,
  glued: true,
  furniture: {
    whole: {
      share: '공유; 공유하기; 복사',
      advertisement: '광고',
      navigation: '홈; 메뉴; 검색; 뉴스; 정치; 경제; 사회; 문화',
    },
    opens: {
      share: '(?:페이스북|카카오톡|트위터|밴드|네이버|링크)(?:으로|로|에|)? ?(?:공유|복사)(?:하기)?$',
      legal: '저작권자 ?[(:ⓒ©]; 무단 ?전재; 개인정보 ?(?:처리|취급)방침',
      newsletter: '뉴스레터(?: ?(?:신청|구독)|$)',
      account: '로그인(?:$| ?후); 회원 ?가입$',
      comments: '댓글(?: ?\\d+| ?(?:쓰기|달기|보기)|)$',
      related:
        '관련; 많이 본 (?:기사|뉴스); (?:인기|추천) ?(?:기사|뉴스)$; (?:기사 |뉴스 )?더 ?(?:보기|읽기)$; 계속 ?(?:읽기|보기)$',
    },
  },
  pageWords: {
    subscribe: '구독; 회원',
    related: '관련; 기사',
    credit: '사진',
  },
  // Bylines whose words no space parts
  hanTitle: '기자; 특파원; 논설위원',
  // Days
  dayLabel: '입력; 수정',
  // Pictures
  credit: '사진(?: ?(?:출처|제공))? ?[=＝:：]',
  // Mails
  mailFrom: '보낸 ?사람; 보낸이',
  mailTo: '받는 ?사람; 받는이; 참조',
  mailDate: '보낸 ?날짜; 날짜',
  mailSubject: '제목',
}
