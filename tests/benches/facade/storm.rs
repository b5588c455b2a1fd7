//! The number of token requests of a thousand concurrent tasks with an expired token.

use std::time::{Duration, Instant, SystemTime};

use amazon_music::auth::{AccessToken, ClientId, Endpoints, RefreshToken, Session};
use criterion::Criterion;
use tokio::task::JoinSet;

use crate::service::Service;

const TASKS: usize = 1000;

pub(crate) fn bench(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    // Long enough for all tasks to find the token expired.
    let login = Service::start(0, Duration::from_millis(50));
    let music = Service::start(0, Duration::ZERO);
    let application = music.application();
    let session = || {
        let id = ClientId::new("amzn1.application-oa2-client.bench").unwrap();
        Session::from_refresh_token(id, RefreshToken::new("Atzr|bench"))
            .access_token(AccessToken::new("Atza|bench"), SystemTime::UNIX_EPOCH)
            .endpoints(Endpoints::with_base_url(&login.url).unwrap())
            .http_client(application.http_client().clone())
            .build()
            .unwrap()
    };
    let mut measure = |name: &str, storm: &dyn Fn(Session) -> JoinSet<()>| {
        let mut requests = Vec::new();
        criterion.benchmark_group("storm").sample_size(10).bench_function(name, |bencher| {
            bencher.iter_custom(|iterations| {
                let mut total = Duration::ZERO;
                for _ in 0..iterations {
                    let session = session();
                    login.served();
                    let begin = Instant::now();
                    runtime.block_on(async { storm(session).join_all().await });
                    total += begin.elapsed();
                    requests.push(login.served().0);
                }
                total
            });
        });
        // There is none if criterion was told to leave the benchmark out.
        if let (Some(least), Some(most)) = (requests.iter().min(), requests.iter().max()) {
            println!("storm/{name}: {least} to {most} token requests for {TASKS} tasks\n");
        }
    };
    measure("tokens", &|session| {
        let task = |_| {
            let session = session.clone();
            async move { drop(session.access_token().await.unwrap()) }
        };
        (0..TASKS).map(task).collect()
    });
    measure("requests", &|session| {
        let music = application.client(session);
        let task = |_| {
            let track = music.api().get_track("B0000000");
            async move { drop(track.fetch().await.unwrap()) }
        };
        (0..TASKS).map(task).collect()
    });
}
