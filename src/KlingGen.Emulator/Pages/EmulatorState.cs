using KlingGen.Emulator.Faults;
using KlingGen.Emulator.Jobs;
using KlingGen.Emulator.Uploads;
using KlingGen.Emulator.Webhooks;

namespace KlingGen.Emulator.Pages;

/// <summary>What there is to see of an emulator.</summary>
internal sealed class EmulatorState(JobQueue jobs, UploadStore uploads, WebhookLog webhooks, FaultList faults)
{
    /// <summary>How many jobs and deliveries are shown; the latest.</summary>
    private const int Most = 200;

    /// <summary>The latest jobs, newest first.</summary>
    public IEnumerable<FalJob> Jobs => jobs.All.Reverse().Take(Most);

    /// <summary>The latest deliveries, newest first.</summary>
    public IEnumerable<FalWebhookDelivery> Webhooks => webhooks.All.Reverse().Take(Most);

    /// <summary>The uploads, newest first.</summary>
    public IEnumerable<FalUpload> Uploads => uploads.All.Reverse().Take(Most);

    public IReadOnlyDictionary<FalFaultKind, int> Faults => faults.Counts;

    public JobLook Look(FalJob job) => jobs.Look(job);
}
