describe('b',()=>{ it('hangs',()=>new Promise(()=>{})); it('rejects late', async()=>{ setTimeout(()=>{throw new Error('late')}); await new Promise(r=>setTimeout(r,50)); }); before(()=>{}); });
describe('c',()=>{ before(()=>{throw new Error('hook')}); it('never',()=>{}) });
