public sealed class GenerationJob
{
    public int Id { get; set; }

    public string Endpoint { get; set; } = "fal-ai/kling-video/v3/pro/image-to-video";

    public string Prompt { get; set; } = "";

    public string? NegativePrompt { get; set; } //~

    public double? CfgScale { get; set; } //~

    public string? StartImageUrl { get; set; } //~
}
//# file: JobConfiguration.cs
public sealed class JobConfiguration
{
    public void Configure(EntityTypeBuilder<GenerationJob> builder)
    {
        builder.Property(job => job.Prompt).HasColumnName("prompt");
        builder.Property(job => job.NegativePrompt).HasColumnName("negative_prompt"); //~
        builder.Property(job => job.CfgScale).HasColumnName("cfg_scale"); //~
        builder.Property(job => job.StartImageUrl).HasColumnName("start_image_url"); //~
    }
}
//# file: Migration.cs
public sealed class AddGenerationJobs
{
    public void Up(MigrationBuilder migration)
    {
        migration.AddColumn<string>(name: "negative_prompt", table: "jobs", type: "text", nullable: true); //~
        migration.AddColumn<double>(name: "cfg_scale", table: "jobs", type: "double precision", nullable: true); //~
        migration.Sql("update jobs set negative_prompt = null, cfg_scale = null where endpoint like 'fal-ai/kling-video/o3/%'"); //~
    }

    public object[] Seed() =>
    [
        new { Id = 1, Endpoint = "fal-ai/kling-video/v3/pro/image-to-video", NegativePrompt = "blur", CfgScale = 0.5 }, //~
    ];
}
//# file: EntityFramework.cs
using System.Linq.Expressions;

public sealed class EntityTypeBuilder<T>
{
    public PropertyBuilder Property<TValue>(Expression<Func<T, TValue>> property) => new();
}

public sealed class PropertyBuilder
{
    public PropertyBuilder HasColumnName(string name) => this;
}

public sealed class MigrationBuilder
{
    public void AddColumn<T>(string name, string table, string type, bool nullable) => Console.WriteLine(name + table + type + nullable);

    public void Sql(string sql) => Console.WriteLine(sql);
}
