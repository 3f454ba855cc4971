namespace KlingGen.Emulator.Webhooks;

/// <summary>The latest deliveries, oldest first.</summary>
internal sealed class WebhookLog
{
    private const int Most = 1000;

    private readonly Lock _lock = new();
    private readonly Queue<FalWebhookDelivery> _deliveries = new();

    public IReadOnlyList<FalWebhookDelivery> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _deliveries];
            }
        }
    }

    public void Add(FalWebhookDelivery delivery)
    {
        lock (_lock)
        {
            _deliveries.Enqueue(delivery);
            if (_deliveries.Count > Most)
            {
                _deliveries.Dequeue();
            }
        }
    }
}
