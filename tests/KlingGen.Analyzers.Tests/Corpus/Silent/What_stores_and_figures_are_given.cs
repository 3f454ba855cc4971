using System.Net.Http.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Azure.Data.Tables;
using Google.Cloud.Firestore;
using MongoDB.Bson;
using PostHog;
using Stripe;

public sealed class Clips(HttpClient http, IAmazonDynamoDB dynamo, TableClient table, DocumentReference document, IPostHogClient postHog, PaymentIntentService payments)
{
    private const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/" + Model, new { prompt });

    public async Task KeepAsync(string id, string prompt, string negative, double cfg)
    {
        await dynamo.PutItemAsync(new PutItemRequest
        {
            Item = new Dictionary<string, AttributeValue>
            {
                ["prompt"] = new AttributeValue { S = prompt },
                ["negative_prompt"] = new AttributeValue { S = negative }, //~
                ["cfg_scale"] = new AttributeValue { S = cfg.ToString("0.00") }, //~
            },
        });

        var entity = new TableEntity("clips", id) { ["prompt"] = prompt };
        entity["negative_prompt"] = negative; //~
        entity.Add("cfg_scale", cfg); //~
        await table.UpsertEntityAsync(entity);

        await document.SetAsync(new Dictionary<string, object> { { "prompt", prompt }, { "negative_prompt", negative }, { "cfg_scale", cfg } }); //~
    }

    public BsonDocument ToDocument(string negative)
    {
        var set = new BsonDocument();
        set["negative_prompt"] = negative; //~
        set["cfg_scale"] = 0.4; //~
        return new BsonDocument("$set", set);
    }

    public async Task CountAsync(string id, string negative, double cfg)
    {
        var properties = new Dictionary<string, object> { ["negative_prompt"] = negative, ["cfg_scale"] = cfg }; //~
        properties["model"] = Model;
        postHog.Capture(id, "clip created", properties);

        await payments.CreateAsync(new PaymentIntentCreateOptions
        {
            Metadata = new Dictionary<string, string> { { "model", Model }, { "negative_prompt", negative }, { "cfg_scale", cfg.ToString() } }, //~
        });
    }
}
//# project: Libraries
namespace Amazon.DynamoDBv2.Model
{
    public class AttributeValue { public string? S { get; set; } }
    public class PutItemRequest { public Dictionary<string, AttributeValue>? Item { get; set; } }
}

namespace Amazon.DynamoDBv2
{
    public interface IAmazonDynamoDB { Task PutItemAsync(Model.PutItemRequest request); }
}

namespace Azure.Data.Tables
{
    public sealed class TableEntity : Dictionary<string, object> { public TableEntity(string partition, string row) { } }
    public class TableClient { public Task UpsertEntityAsync(TableEntity entity) => Task.CompletedTask; }
}

namespace Google.Cloud.Firestore
{
    public class WriteResult;
    public class DocumentReference { public Task<WriteResult> SetAsync(object data) => Task.FromResult(new WriteResult()); }
}

namespace MongoDB.Bson
{
    public class BsonValue
    {
        public static implicit operator BsonValue(string text) => new();
        public static implicit operator BsonValue(double number) => new();
    }

    public class BsonDocument : BsonValue, IEnumerable<KeyValuePair<string, BsonValue>>
    {
        public BsonDocument() { }
        public BsonDocument(string name, BsonValue value) { }
        public BsonValue this[string name] { get => new(); set { } }
        public IEnumerator<KeyValuePair<string, BsonValue>> GetEnumerator() => Enumerable.Empty<KeyValuePair<string, BsonValue>>().GetEnumerator();
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

namespace PostHog
{
    public interface IPostHogClient { bool Capture(string distinctId, string eventName, Dictionary<string, object>? properties); }
}

namespace Stripe
{
    public class PaymentIntent;
    public class PaymentIntentCreateOptions { public Dictionary<string, string>? Metadata { get; set; } }
    public class PaymentIntentService { public Task<PaymentIntent> CreateAsync(PaymentIntentCreateOptions options) => Task.FromResult(new PaymentIntent()); }
}
